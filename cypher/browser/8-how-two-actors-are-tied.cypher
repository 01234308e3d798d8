// How two actors are connected: Aliyev and Putin
// A shortest path from one to the other through statements, whom they were addressed to and what they respond to. Here it
// is Pashinyan's letter of 31 October 2020: he asks Putin for support, and Aliyev responds.
MATCH (one:Actor {id: 'actor:ilham-aliyev'})
MATCH (other:Actor {id: 'actor:vladimir-putin'})
MATCH tie = allShortestPaths((one)-[:MADE|TOLD|RESPONDS_TO*..8]-(other))
WHERE all(node IN nodes(tie) WHERE NOT 'withdrawnAt' IN keys(node))
WITH tie ORDER BY nodes(tie)[1].id LIMIT 1
UNWIND nodes(tie) AS statement
OPTIONAL MATCH made = (:Actor)-[:MADE]->(statement)
OPTIONAL MATCH gist = (statement)-[:ON]->(:Claim)
RETURN tie, made, gist

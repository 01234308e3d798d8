// What Pashinyan said about Turkey
// Each quote is a node beside him, with his stance and the date. Where only a paraphrase is known, the claim is shown
// instead, with the edge in the colour of his stance.
MATCH gist = (speaker:Actor {id: 'actor:nikol-pashinyan'})-[stance WHERE type(stance) <> 'WITHDRAWN']->(:Claim)
MATCH words = (speaker)-[:MADE]->(statement:Statement {id: stance.statementId})
WHERE EXISTS { (statement)-[:TOWARD]->(:Actor {id: 'actor:turkey'}) }
RETURN CASE WHEN statement.quote IS NULL THEN gist ELSE words END AS said

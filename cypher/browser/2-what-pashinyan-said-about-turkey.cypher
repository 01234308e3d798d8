// What Pashinyan said about Turkey
// Each quote is a node between him and Turkey, with its date; the edge to Turkey shows his attitude towards it. Where
// only a paraphrase is known, the claim is shown instead.
MATCH (speaker:Actor {id: 'actor:nikol-pashinyan'})-[stance WHERE type(stance) <> 'WITHDRAWN']->(claim:Claim)
MATCH (statement:Statement {id: stance.statementId})-[toward:TOWARD]->(target:Actor {id: 'actor:turkey'})
OPTIONAL MATCH words = (speaker)-[:MADE]->(statement)-[toward]->(target) WHERE statement.quote IS NOT NULL
OPTIONAL MATCH gist = (speaker)-[stance]->(claim)-[:ABOUT]->(target) WHERE statement.quote IS NULL
RETURN words, gist

// Who accuses whom
// The latest accusation by each actor of each other: a claim between the actor who makes it and the actor it accuses.
MATCH (accuser:Actor)-[stance WHERE type(stance) <> 'WITHDRAWN']->(claim:Claim)-[:ABOUT]->(accused:Actor)
WHERE EXISTS { (:Statement {id: stance.statementId})-[:TOWARD {attitude: 'ACCUSES'}]->(accused) }
WITH accuser, stance, claim, accused ORDER BY stance.sortKey DESC, claim.id
WITH accuser, accused, collect([stance, claim])[0] AS latest
WITH accuser, accused, latest[0] AS stance, latest[1] AS claim
MATCH accusation = (accuser)-[stance]->(claim)-[:ABOUT]->(accused)
RETURN accusation ORDER BY stance.sortKey

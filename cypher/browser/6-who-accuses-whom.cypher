// Who accuses whom
// Each accusation is a claim between the actor who makes it and the actor it accuses.
MATCH (accuser:Actor)-[stance WHERE type(stance) <> 'WITHDRAWN']->(claim:Claim)
MATCH (:Statement {id: stance.statementId})-[:TOWARD {attitude: 'ACCUSES'}]->(accused:Actor)
MATCH accusation = (accuser)-[stance]->(claim)-[:ABOUT]->(accused)
RETURN accusation

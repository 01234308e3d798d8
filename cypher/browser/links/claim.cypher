MATCH (claim:Claim {id: $id})
OPTIONAL MATCH stances = (:Actor)-[stance WHERE type(stance) <> 'WITHDRAWN']->(claim)
RETURN claim, stances LIMIT 100

MATCH (claim:Claim {id: $id})
OPTIONAL MATCH stances = (:Actor)-[:ASSERTS|DENIES|QUESTIONS|CONCEDES|DECLINES|RETRACTS]->(claim)
RETURN claim, stances LIMIT 100

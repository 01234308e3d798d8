MATCH (actor:Actor {id: $id})
OPTIONAL MATCH stances = (actor)-[:ASSERTS|DENIES|QUESTIONS|CONCEDES|DECLINES|RETRACTS]->(:Claim)
RETURN actor, stances LIMIT 25

MATCH (actor:Actor {id: $id})
OPTIONAL MATCH stances = (actor)-[stance WHERE type(stance) <> 'WITHDRAWN']->(:Claim)
RETURN actor, stances LIMIT 25

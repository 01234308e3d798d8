// As whom have these unnamed persons been identified? Highest confidence first.
// params: ids      columns: id, items (actorId, confidence)
MATCH (unnamed:Actor)-[i:IDENTIFIED_AS]->(known:Actor) WHERE unnamed.id IN $ids
WITH unnamed, i, known ORDER BY coalesce(i.confidence, -1) DESC, known.id
RETURN unnamed.id AS id, collect({ actorId: known.id, confidence: i.confidence }) AS items

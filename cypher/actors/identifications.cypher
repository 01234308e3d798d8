// As whom have these unnamed persons been identified? Highest confidence first.
// params: ids, first (of each list), most (of all lists together)      columns: id, items (actorId, confidence)
UNWIND $ids AS id
CALL (id) {
  MATCH (unnamed:Actor {id: id})-[i:IDENTIFIED_AS]->(known:Actor)
  RETURN i, known ORDER BY coalesce(i.confidence, -1) DESC, known.id LIMIT toInteger($first)
}
WITH id, i, known LIMIT toInteger($most)
RETURN id, collect({ actorId: known.id, confidence: i.confidence }) AS items

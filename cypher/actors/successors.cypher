// What took the place of these actors? Ordered by name.
// params: ids, first (of each list), most (of all lists together)      columns: id, items (actors)
UNWIND $ids AS id
CALL (id) {
  MATCH (:Actor {id: id})-[:SUCCEEDED_BY]->(n:Actor)
  RETURN n ORDER BY n.name, n.id LIMIT toInteger($first)
}
WITH id, n LIMIT toInteger($most)
RETURN id, collect(
// @include actors/fragments/card n=n
) AS items

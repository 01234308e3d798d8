// Which institutions are directly part of these actors? Ordered by name.
// params: ids, first (of each list), most (of all lists together)      columns: id, items (actors)
UNWIND $ids AS id
CALL (id) {
  MATCH (whole:Actor {id: id})<-[:PART_OF]-(n:Institution)
  RETURN DISTINCT n ORDER BY n.name, n.id LIMIT toInteger($first)
}
WITH id, n LIMIT toInteger($most)
RETURN id, collect(
// @include actors/fragments/card n=n
) AS items

// Who else has the name of these actors? Ordered by id.
// params: ids, first (of each list), most (of all lists together)      columns: id, items (actors)
UNWIND $ids AS id
CALL (id) {
  MATCH (named:Actor {id: id})
  MATCH (n:Actor) WHERE n.name = named.name AND n.id >= 'actor:' AND n.id <> id
// @include nodes/fragments/ours n=n
  RETURN n ORDER BY n.id LIMIT toInteger($first)
}
WITH id, n LIMIT toInteger($most)
RETURN id, collect(
// @include actors/fragments/card n=n
) AS items

// Which actors, events, places and topics are these claims about? Ordered by name.
// params: ids, first (of each list), most (of all lists together)      columns: id, items (subjects)
UNWIND $ids AS id
CALL (id) {
  MATCH (claim:Claim {id: id})-[:ABOUT]->(n:Actor|Event|Place|Topic)
  RETURN n ORDER BY n.name, n.id LIMIT toInteger($first)
}
WITH id, n LIMIT toInteger($most)
RETURN id, collect(
// @include subjects/fragments/card n=n
) AS items

// Which statements are these claims about, withdrawn or not? Earliest first.
// params: ids, first (of each list), most (of all lists together)      columns: id, items (statements)
UNWIND $ids AS id
CALL (id) {
  MATCH (claim:Claim {id: id})-[:ABOUT]->(n:Statement)
  RETURN n ORDER BY n.saidAt, n.id LIMIT toInteger($first)
}
WITH id, n LIMIT toInteger($most)
RETURN id, collect(
// @include statements/fragments/record n=n
) AS items

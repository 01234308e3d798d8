// To which statements do these respond? Earliest first.
// params: ids, first (of each list), most (of all lists together)      columns: id, items (statements)
UNWIND $ids AS id
CALL (id) {
  MATCH (s:Statement {id: id})-[:RESPONDS_TO]->(n:Statement) WHERE n.withdrawnAt IS NULL
  RETURN n ORDER BY n.saidAt, n.id LIMIT toInteger($first)
}
WITH id, n LIMIT toInteger($most)
RETURN id, collect(
// @include statements/fragments/record n=n
) AS items

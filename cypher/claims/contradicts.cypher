// Which claims cannot be true together with these? Ordered by text.
// params: ids, first (of each list), most (of all lists together)      columns: id, items (claims)
UNWIND $ids AS id
CALL (id) {
  MATCH (claim:Claim {id: id})-[:CONTRADICTS]-(n:Claim)
  RETURN DISTINCT n ORDER BY n.text, n.id LIMIT toInteger($first)
}
WITH id, n LIMIT toInteger($most)
RETURN id, collect(
// @include claims/fragments/card n=n
) AS items

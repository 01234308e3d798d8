// Which sources do these sources cite? Ordered by title.
// params: ids, first (of each list), most (of all lists together)      columns: id, items (sources)
UNWIND $ids AS id
CALL (id) {
  MATCH (source:Source {id: id})-[:CITES]->(n:Source)
  RETURN n ORDER BY n.title, n.id LIMIT toInteger($first)
}
WITH id, n LIMIT toInteger($most)
RETURN id, collect(
// @include sources/fragments/card n=n
) AS items

// How many sources pass the filter, for each publisher of `parents`, or of all for null?
// params: parents (list of id or null), keep (kinds, ids, publishers, cites, citedBy, from, to: each or null)
// columns: parent, count
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:Source)
  WHERE (parent IS NULL OR EXISTS { (n)-[:PUBLISHED_BY]->(x) WHERE x.id = parent })
// @include sources/parts/keeps
  RETURN count(n) AS count
}
RETURN parent, count

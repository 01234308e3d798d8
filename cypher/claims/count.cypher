// How many claims pass the filter, for each subject of `subjects`, or of all for null?
// params: subjects (list of id or null), keep (kinds, ids, about: each or null)      columns: parent, count
UNWIND $subjects AS subject
CALL (subject) {
  MATCH (n:Claim)
  WHERE (subject IS NULL OR EXISTS { (n)-[:ABOUT]->(x) WHERE x.id = subject })
// @include claims/parts/keeps
  RETURN count(n) AS count
}
RETURN subject AS parent, count

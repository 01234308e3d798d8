// Toward whom did these actors make statements, and who toward them?
// params: ids, scan (maximum number of edges to examine for each, in each direction), most (maximum number of other actors to
//         return for each)
// columns: id, ties ([actorId, number of statements, some of their ids]), cut (whether `scan` was reached)
UNWIND $ids AS id
CALL (id) {
// @include analysis/fragments/received
  RETURN count(s) AS received
}
CALL (id) {
// @include analysis/fragments/made-toward
  RETURN count(s) AS made
}
CALL (id) {
  CALL (id) {
// @include analysis/fragments/received
    WITH s, t.speakerId AS other WHERE s.withdrawnAt IS NULL
    RETURN other, s.id AS evidence
    UNION ALL
// @include analysis/fragments/made-toward
    WITH s, t.targetId AS other WHERE s.withdrawnAt IS NULL
    RETURN other, s.id AS evidence
  }
  WITH id, other, evidence WHERE other <> id
// @include analysis/fragments/ties
}
RETURN id, ties, received >= toInteger($scan) OR made >= toInteger($scan) AS cut

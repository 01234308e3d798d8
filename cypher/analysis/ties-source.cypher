// Who published sources of statements by these actors, and whose statements are in sources that these actors published?
// params: ids, scan (maximum number of statements and of citations to examine for each), most (maximum number of other
//         actors to return for each)
// columns: id, ties ([actorId, number of statements, some of their ids]), cut (whether `scan` was reached)
UNWIND $ids AS id
CALL (id) {
// @include analysis/fragments/own-statements
  RETURN count(s) AS said
}
CALL (id) {
// @include analysis/fragments/carried
  RETURN count(s) AS carried
}
CALL (id) {
  CALL (id) {
// @include analysis/fragments/carried
    WITH s WHERE s.withdrawnAt IS NULL
    RETURN s.speakerId AS other, s.id AS evidence
    UNION
// @include analysis/fragments/own-statements
    WITH s WHERE s.withdrawnAt IS NULL
    MATCH (s)-[r:SOURCED_FROM]->(:Source) WHERE r.publisherId IS NOT NULL
    RETURN r.publisherId AS other, s.id AS evidence
  }
  WITH id, other, evidence WHERE other <> id
// @include analysis/fragments/ties
}
RETURN id, ties, said >= toInteger($scan) OR carried >= toInteger($scan) AS cut

// Who published sources of what these actors said, and whose statements are in sources that they published?
// params: ids, scan (how many statements and how many citations of each are looked at), most (how many others are
//         returned of each)
// columns: id, ties ([actorId, how many statements, some of them]), cut (whether there was more to look at)
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

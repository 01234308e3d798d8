// Who takes a stance on the claims that these actors take a stance on?
// params: ids, scan (maximum number of statements to examine for each, from the latest), most (maximum number of other actors
//         to return for each)
// columns: id, ties ([actorId, number of claims, some of their ids]), cut (whether `scan` was reached)
UNWIND $ids AS id
CALL (id) {
// @include analysis/fragments/own-statements
  RETURN count(s) AS looked
}
CALL (id) {
// @include analysis/fragments/own-statements
  WITH s WHERE s.withdrawnAt IS NULL AND NOT s.stance IN ['DECLINES', 'NEUTRAL', 'ASKS']
  WITH DISTINCT s.claimId AS claim
  CALL (claim) {
// @include analysis/fragments/takers stance=ASSERTS
    UNION
// @include analysis/fragments/takers stance=CONCEDES
    UNION
// @include analysis/fragments/takers stance=DENIES
    UNION
// @include analysis/fragments/takers stance=QUESTIONS
    UNION
// @include analysis/fragments/takers stance=RETRACTS
  }
  WITH id, other, claim AS evidence WHERE other <> id
// @include analysis/fragments/ties
}
RETURN id, ties, looked >= toInteger($scan) AS cut

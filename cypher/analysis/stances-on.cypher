// The statements by which these speakers agree or disagree with these claims.
// params: pairs ([{claim, speaker}])
// columns: id, claim, speaker, stance, place (sort key), earliest and latest (milliseconds, infinite if open)
UNWIND $pairs AS pair
WITH pair.claim AS claim, pair.speaker AS speaker
CALL (claim, speaker) {
// @include analysis/fragments/stance-of stance=ASSERTS
  UNION ALL
// @include analysis/fragments/stance-of stance=CONCEDES
  UNION ALL
// @include analysis/fragments/stance-of stance=DENIES
  UNION ALL
// @include analysis/fragments/stance-of stance=QUESTIONS
  UNION ALL
// @include analysis/fragments/stance-of stance=RETRACTS
}
MATCH (s:Statement) USING INDEX SEEK s:Statement(id) WHERE s.id = statementId
RETURN s.id AS id, claim, speaker, s.stance AS stance, s.sortKey AS place,
  coalesce(toFloat(s.saidEarliest.epochMillis), -INF) AS earliest, coalesce(toFloat(s.saidAt.epochMillis), INF) AS latest

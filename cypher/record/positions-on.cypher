// Who takes which stance on these claims, according to the stance edges or an existing count?
// params: ids      columns: claimId, speakerId, stance
UNWIND $ids AS id
CALL (id) {
// @include claims/fragments/counted stance=ASSERTS
  UNION ALL
// @include claims/fragments/counted stance=DENIES
  UNION ALL
// @include claims/fragments/counted stance=QUESTIONS
  UNION ALL
// @include claims/fragments/counted stance=CONCEDES
  UNION ALL
// @include claims/fragments/counted stance=DECLINES
  UNION ALL
// @include claims/fragments/counted stance=RETRACTS
  UNION ALL
// @include claims/fragments/counted stance=NEUTRAL
  UNION ALL
// @include claims/fragments/counted stance=ASKS
  UNION ALL
  MATCH (p:Position) USING INDEX SEEK p:Position(claimId, lastKey) WHERE p.claimId = id AND p.lastKey IS NOT NULL
  RETURN p.speakerId AS actorId, p.stance AS stance, p.count AS count, p.firstKey AS low, p.lastKey AS high
}
RETURN id AS claimId, actorId AS speakerId, stance

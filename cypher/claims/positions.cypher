// Who takes which stance on these claims, how often, and between when? Counted by the indexes of the stance edges alone;
// only the first and the last statement of each position that is shown are looked up.
// params: ids, limit      columns: id, items (actorId, stance, count, first and last (EDTF), latestId), the latest first
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
// @include claims/parts/counted stance=ASSERTS
    UNION ALL
// @include claims/parts/counted stance=DENIES
    UNION ALL
// @include claims/parts/counted stance=QUESTIONS
    UNION ALL
// @include claims/parts/counted stance=CONCEDES
    UNION ALL
// @include claims/parts/counted stance=DECLINES
    UNION ALL
// @include claims/parts/counted stance=RETRACTS
  }
  WITH actorId, stance, count, low, high ORDER BY high DESC, actorId, stance LIMIT toInteger($limit)
  CALL (id, actorId, stance, low) {
// @include claims/parts/ends key=low
    RETURN s.said AS first ORDER BY s.id LIMIT 1
  }
  CALL (id, actorId, stance, high) {
// @include claims/parts/ends key=high
    RETURN s.said AS last, s.id AS latestId ORDER BY s.id DESC LIMIT 1
  }
  WITH actorId, stance, count, first, last, latestId ORDER BY high DESC, latestId DESC
  RETURN collect({
    actorId: actorId, stance: stance, count: count, first: first, last: last, latestId: latestId
  }) AS items
}
RETURN id, items

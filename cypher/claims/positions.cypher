// Who takes which stance on these claims, how often, and between when? Counted by the indexes alone; only the first and
// the last statement of each position are looked up.
// params: ids      columns: id, items (actorId, stance, count, first and last (EDTF), latestId), the latest first
UNWIND $ids AS id
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
WITH id, actorId, stance, count, first, last, latestId ORDER BY high DESC, latestId DESC
RETURN id, collect({
  actorId: actorId, stance: stance, count: count, first: first, last: last, latestId: latestId
}) AS items

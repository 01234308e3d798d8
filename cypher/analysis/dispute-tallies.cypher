// Who is on one side of each of these claims, how often, and from when to when? Reads only the indexes of the stance
// edges.
// params: ids      columns: id, items ([actorId, count, lowest and highest sort key])
// @for side=agree,disagree
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
// @case side=agree
// @include claims/fragments/counted stance=ASSERTS
    UNION ALL
// @include claims/fragments/counted stance=CONCEDES
// @end
// @case side=disagree
// @include claims/fragments/counted stance=DENIES
    UNION ALL
// @include claims/fragments/counted stance=QUESTIONS
    UNION ALL
// @include claims/fragments/counted stance=RETRACTS
// @end
  }
  WITH actorId, sum(count) AS count, min(low) AS low, max(high) AS high
  RETURN collect([actorId, count, low, high]) AS items
}
RETURN id, items

// Who is on one side of each of these claims, how often, and from when to when? Answered by the indexes of the stance
// edges alone.
// params: ids      columns: id, items ([actorId, count, first and last place in the order of what was said])
// @variant AGREE side=agreeing
// @variant DISAGREE side=disagreeing
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
// @include analysis/parts/{{side}}
  }
  WITH actorId, sum(count) AS count, min(low) AS low, max(high) AS high
  RETURN collect([actorId, count, low, high]) AS items
}
RETURN id, items

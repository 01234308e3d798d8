// Who takes which stance on these claims, and how often? Counted by the indexes of the stance edges alone.
// params: ids, limit, want (actorKeys: which properties of the actors)
// columns: id, items ([actorId, stance, count, first and last place in the order of what was said],
//                         the latest first), actors (a table)
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
  RETURN collect([actorId, stance, count, low, high]) AS items
}
CALL (items) {
  UNWIND items AS item
  WITH DISTINCT item[0] AS actorId
  MATCH (n:Actor) USING INDEX SEEK n:Actor(id) WHERE n.id = actorId
  RETURN collect(
// @include actors/parts/row n=n
  ) AS actors
}
RETURN id, items, actors

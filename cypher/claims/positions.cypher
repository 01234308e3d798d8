// Who takes which stance on these claims, and how often? Reads the counts that were updated when statements were written.
// params: ids, limit, selection (actorKeys: which properties of the actors)
// columns: id, items ([actorId, stance, count, lowest and highest sort key], latest first), actors (rows, see
//          actors/fragments/row)
UNWIND $ids AS id
CALL (id) {
  MATCH (p:Position) USING INDEX SEEK p:Position(claimId, lastKey)
  WHERE p.claimId = id AND p.lastKey IS NOT NULL
  WITH p ORDER BY p.claimId DESC, p.lastKey DESC, p.speakerId, p.stance LIMIT toInteger($limit)
  RETURN collect([p.speakerId, p.stance, p.count, p.firstKey, p.lastKey]) AS items
}
CALL (items) {
  UNWIND items AS item
  WITH DISTINCT item[0] AS actorId
  MATCH (n:Actor) USING INDEX SEEK n:Actor(id) WHERE n.id = actorId
  RETURN collect(
// @include actors/fragments/row n=n
  ) AS actors
}
RETURN id, items, actors

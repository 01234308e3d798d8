// Who takes which stance on these claims, how often, and between when?
// params: ids, asOf (or null)
// columns: id, items (actorId, stance, count, first and last (EDTF), latestId), the latest first
MATCH (claim:Claim)<-[:ON]-(s:Statement)<-[:MADE]-(actor:Actor)
WHERE claim.id IN $ids
// @include statements/parts/stands asOf=$asOf
WITH claim, actor, s ORDER BY s.saidAt, s.id
WITH claim, actor.id AS actorId, s.stance AS stance, collect(s) AS said
// @include claims/parts/positions

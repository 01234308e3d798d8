// Who took which stance on these claims, how often, and from when to when, as the record stood at a given moment?
// params: ids, asOf, limit
// columns: id, items (actorId, stance, count, first and last (EDTF), latestId), latest first
MATCH (claim:Claim)<-[:ON]-(s:Statement)<-[:MADE]-(actor:Actor)
WHERE claim.id IN $ids
AND
// @include statements/fragments/stands asOf=$asOf
WITH claim, actor, s ORDER BY s.sortKey, s.id
WITH claim, actor.id AS actorId, s.stance AS stance, collect(s) AS said
// @include claims/fragments/positions

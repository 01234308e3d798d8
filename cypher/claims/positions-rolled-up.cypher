// Who takes which stance on these claims, counted for the state, else the institution, spoken for at the time?
// A speaker stands for a body whose office it spoke from, or held on the day; without one, for itself.
// params: ids, asOf (or null)
// columns: id, items (actorId, stance, count, first and last (EDTF), latestId), the latest first
MATCH (claim:Claim)<-[:ON]-(s:Statement)<-[:MADE]-(actor:Actor)
WHERE claim.id IN $ids
// @include statements/parts/stands
CALL (s, actor) {
  OPTIONAL MATCH way = (actor)-[:HOLDS|PART_OF*0..7]->(body:Actor)
  WHERE NOT EXISTS { (body)-[:PART_OF]->() }
    AND all(step IN relationships(way) WHERE
      (type(step) = 'HOLDS' AND step.id = s.spokenAs)
      OR (NOT (type(step) = 'HOLDS' AND s.spokenAs IS NOT NULL)
        AND (step.fromEarliest IS NULL OR s.saidEarliest >= step.fromEarliest)
        AND (step.toLatest IS NULL OR s.saidAt <= step.toLatest)))
  WITH collect({ body: body, reach: length(way) }) AS bodies
  RETURN CASE
    WHEN any(b IN bodies WHERE b.reach > 0) THEN [b IN bodies WHERE b.reach > 0 | b.body.id]
    ELSE [actor.id] END AS bodies
}
UNWIND bodies AS actorId
WITH DISTINCT claim, actorId, s ORDER BY s.saidAt, s.id
WITH claim, actorId, s.stance AS stance, collect(s) AS said
// @include claims/parts/positions

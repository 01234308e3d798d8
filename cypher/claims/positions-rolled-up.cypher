// Who takes which stance on these claims, counted for the state, or else the institution, for which the speaker spoke?
// A speaker speaks for the body in whose office it spoke, or held an office on that day; without an office, for itself.
// A statement made in an office was made while the office was held, which narrows a partial date.
// params: ids, asOf (or null), limit
// columns: id, items (actorId, stance, count, first and last (EDTF), latestId), latest first
MATCH (claim:Claim)<-[:ON]-(s:Statement)<-[:MADE]-(actor:Actor)
WHERE claim.id IN $ids
AND
// @include statements/fragments/stands asOf=$asOf
CALL (s, actor) {
  OPTIONAL MATCH (actor)-[office:HOLDS]->() WHERE office.id = s.spokenAs
  WITH s, actor,
    CASE WHEN office.fromEarliest > s.saidEarliest OR s.saidEarliest IS NULL THEN office.fromEarliest ELSE s.saidEarliest END AS earliest,
    CASE WHEN office.toLatest < s.saidAt THEN office.toLatest ELSE s.saidAt END AS latest
  OPTIONAL MATCH way = (actor)-[:HOLDS|PART_OF*0..7]->(body:Actor)
  WHERE NOT EXISTS {
      (body)-[step:PART_OF]->() WHERE
// @include claims/fragments/in-force
    }
    AND all(step IN relationships(way) WHERE (type(step) = 'PART_OF' OR s.spokenAs IS NULL OR step.id = s.spokenAs) AND
// @include claims/fragments/in-force
    )
  WITH actor, collect({ id: body.id, reach: length(way) }) AS bodies
  RETURN CASE
    WHEN any(b IN bodies WHERE b.reach > 0) THEN [b IN bodies WHERE b.reach > 0 | b.id]
    ELSE [actor.id] END AS bodies
}
UNWIND bodies AS actorId
WITH DISTINCT claim, actorId, s ORDER BY s.sortKey, s.id
WITH claim, actorId, s.stance AS stance, collect(s) AS said
// @include claims/fragments/positions

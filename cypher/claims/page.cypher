// Claims in order of their text, or as they were recorded; of each subject of `subjects`, or of all for null.
// params: subjects (list of id or null), keep (kinds, ids, about: each or null), at and id of the cursor, limit
// columns: subject, at (the key of the order), item (a claim)
// @variant TEXT_ASC key=text beyond=> dir=ASC
// @variant TEXT_DESC key=text beyond=< dir=DESC
// @variant RECORDED_AT_ASC key=recordedAt beyond=> dir=ASC
// @variant RECORDED_AT_DESC key=recordedAt beyond=< dir=DESC
UNWIND $subjects AS subject
CALL (subject) {
  MATCH (n:Claim)
  WHERE n.{{key}} {{beyond}}= $at AND CASE n.{{key}} WHEN $at THEN n.id {{beyond}} $id ELSE true END
    AND (subject IS NULL OR EXISTS { (n)-[:ABOUT]->(x) WHERE x.id = subject })
// @include claims/parts/keeps
  RETURN n ORDER BY n.{{key}} {{dir}}, n.id {{dir}} LIMIT toInteger($limit)
}
WITH subject, n ORDER BY n.{{key}} {{dir}}, n.id {{dir}}
RETURN subject,
// @include claims/parts/card n=n
AS item, n.recordedAt.epochMillis AS recorded

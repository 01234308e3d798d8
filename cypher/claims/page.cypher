// Claims in order of their text, or as they were recorded; all of them, or those about each of several subjects.
// params: subjects (list of id, or [null] for all), keep (kinds, ids, about: each or null), at and id of the cursor, limit
// columns: subject, item (a claim), recorded (milliseconds)
// @variant ALL_TEXT_ASC start=all key=text beyond=> dir=ASC
// @variant ALL_TEXT_DESC start=all key=text beyond=< dir=DESC
// @variant ALL_RECORDED_AT_ASC start=all key=recordedAt beyond=> dir=ASC
// @variant ALL_RECORDED_AT_DESC start=all key=recordedAt beyond=< dir=DESC
// @variant ABOUT_TEXT_ASC start=about key=text beyond=> dir=ASC
// @variant ABOUT_TEXT_DESC start=about key=text beyond=< dir=DESC
// @variant ABOUT_RECORDED_AT_ASC start=about key=recordedAt beyond=> dir=ASC
// @variant ABOUT_RECORDED_AT_DESC start=about key=recordedAt beyond=< dir=DESC
UNWIND $subjects AS subject
CALL (subject) {
// @include claims/parts/start/{{start}}
  AND n.{{key}} {{beyond}}= $at AND CASE n.{{key}} WHEN $at THEN n.id {{beyond}} $id ELSE true END
// @include claims/parts/keeps
  RETURN n ORDER BY n.{{key}} {{dir}}, n.id {{dir}} LIMIT toInteger($limit)
}
WITH subject, n ORDER BY n.{{key}} {{dir}}, n.id {{dir}}
RETURN subject,
// @include claims/parts/card n=n
AS item, n.recordedAt.epochMillis AS recorded

// Which claims rest on so many origins? In order of their text, or as they were recorded; of all, or of those about each
// of several subjects. At most `scan` claims of each are looked at.
// params: subjects (list of id, or [null] for all), keep (kinds, ids, about, minOrigins, maxOrigins: each or null),
//         at and id of the cursor, limit, scan
// columns: subject, items (claims, each [claim, milliseconds when it was recorded]), end ([claim, milliseconds] where the
//          search broke off, or null)
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
  WITH n ORDER BY n.{{key}} {{dir}}, n.id {{dir}} LIMIT toInteger($scan)
// @include claims/parts/sourced
  WITH collect([n, passes]) AS looked
  RETURN [row IN looked WHERE row[1] | row[0]][..toInteger($limit)] AS found,
    CASE WHEN size(looked) = toInteger($scan) THEN last(looked)[0] END AS end
}
RETURN subject, [n IN found | [
// @include claims/parts/card n=n
, n.recordedAt.epochMillis]] AS items, CASE WHEN end IS NOT NULL THEN [
// @include claims/parts/card n=end
, end.recordedAt.epochMillis] END AS end

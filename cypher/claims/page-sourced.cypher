// A page of claims that rest on a given number of origins, ordered by text or by time recorded: among all claims, or among
// those about each of several subjects. At most `scan` claims of each list are examined.
// params: subjects (list of id, or [null] for all), sought (ids of the subjects, or of the claims, to start with), filter
//         (kinds, about, minOrigins, maxOrigins: each or null),
//         at and id (of the cursor, or before all), limit, scan
// columns: subject, items ([claim, milliseconds when it was recorded]), end ([claim, milliseconds] where the search
//          stopped, or null)
// @for start=all,about,subjects,ids key=text,recordedAt dir=ASC,DESC
// @let after=> when dir=ASC
// @let after=< when dir=DESC
// @case start=about,subjects,ids
// @include nodes/fragments/first-from label=Claim
// @end
UNWIND $subjects AS subject
CALL (*) {
// @include claims/fragments/start
// @include claims/fragments/filter
  WITH n ORDER BY n.{{key}} {{dir}}, n.id {{dir}} LIMIT toInteger($scan)
// @include claims/fragments/sourced
  WITH collect([n, passes]) AS looked
  RETURN [row IN looked WHERE row[1] | row[0]][..toInteger($limit)] AS found,
    CASE WHEN size(looked) = toInteger($scan) THEN last(looked)[0] END AS end
}
RETURN subject, [n IN found | [
// @include claims/fragments/card n=n
, n.recordedAt.epochMillis]] AS items, CASE WHEN end IS NOT NULL THEN [
// @include claims/fragments/card n=end
, end.recordedAt.epochMillis] END AS end

// A page of claims that may have a given number of independent chains, ordered by text or by time recorded: among all claims, or among
// those about each of several subjects. At most `scan` claims of each list are examined.
// params: subjects (list of id, or [null] for all), sought (ids of the subjects, or of the claims, to start with), filter
//         (kinds, about, isChecked, conclusions, checkers, checkedAsOf, minIndependentChains, maxIndependentChains: each or null; byOwner),
//         at and id (of the cursor, or before all), limit, scan
// columns: subject, items ([claim, milliseconds when it was recorded], up to the last that is certain to be on the page),
//          chains (of each of these: claims/fragments/sourced), end ([claim, milliseconds] where the search
//          stopped, or null)
// @for start=all,about,subjects,checked,ids key=text,recordedAt dir=ASC,DESC
// @let after=> when dir=ASC
// @let after=< when dir=DESC
// @case start=about,subjects,checked,ids
// @include nodes/fragments/first-from label=Claim
// @end
UNWIND $subjects AS subject
CALL (*) {
// @include claims/fragments/start
// @include claims/fragments/filter
  WITH n ORDER BY n.{{key}} {{dir}}, n.id {{dir}} LIMIT toInteger($scan)
// @include claims/fragments/sourced
  WITH collect([n, chains, certain]) AS looked
  WITH looked, [place IN range(0, size(looked) - 1) WHERE looked[place][1] IS NOT NULL] AS possible
  WITH looked, possible, [place IN possible WHERE looked[place][2]][toInteger($limit) - 1] AS enough
  RETURN [place IN possible WHERE enough IS NULL OR place <= enough | looked[place]] AS found,
    CASE WHEN size(looked) = toInteger($scan) THEN last(looked)[0] END AS end
}
RETURN subject, [row IN found | row[1]] AS chains, [n IN [row IN found | row[0]] | [
// @include claims/fragments/card n=n
, n.recordedAt.epochMillis]] AS items, CASE WHEN end IS NOT NULL THEN [
// @include claims/fragments/card n=end
, end.recordedAt.epochMillis] END AS end

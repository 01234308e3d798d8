// A page of claims, ordered by text or by time recorded: among all claims, or among those about each of several subjects.
// params: subjects (list of id, or [null] for all), sought (ids of the subjects, or of the claims, to start with), filter
//         (kinds, about, isChecked, conclusions, checkers, checkedAsOf: each or null), at and id (of the cursor, or before all), limit
// columns: subject, item (a claim), recorded (milliseconds)
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
  RETURN n ORDER BY n.{{key}} {{dir}}, n.id {{dir}} LIMIT toInteger($limit)
}
WITH subject, n ORDER BY n.{{key}} {{dir}}, n.id {{dir}}
RETURN subject,
// @include claims/fragments/card n=n
AS item, n.recordedAt.epochMillis AS recorded

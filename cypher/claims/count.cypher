// How many claims match the filter, among all claims or among those about each of several subjects?
// params: subjects (list of id, or [null] for all), sought (ids of the subjects, or of the
//         claims, to start with), filter (kinds, about, isChecked, conclusions, checkers, checkedAsOf: each or null)      columns: parent, count
// @for start=all,about,subjects,checked,ids
UNWIND $subjects AS subject
CALL (subject) {
// @include claims/fragments/among
// @include claims/fragments/filter
  RETURN count(n) AS count
}
RETURN subject AS parent, count

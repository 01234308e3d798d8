// How many claims that rest on a given number of origins match the filter? Among all claims, or among those about each of
// several subjects.
// params: subjects (list of id, or [null] for all), sought (ids of the subjects, or of the
//         claims, to start with), filter (kinds, about, minOrigins, maxOrigins: each or null)
// columns: parent, count
// @for start=all,about,subjects,ids
UNWIND $subjects AS subject
CALL (subject) {
// @include claims/fragments/among
// @include claims/fragments/filter
// @include claims/fragments/sourced
  WITH n, passes WHERE passes
  RETURN count(n) AS count
}
RETURN subject AS parent, count

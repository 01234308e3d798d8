// How many claims that rest on so many origins pass the filter, of all, or of those about each of several subjects?
// params: subjects (list of id, or [null] for all), filter (kinds, ids, about, minOrigins, maxOrigins: each or null)
// columns: parent, count
// @for start=all,about
UNWIND $subjects AS subject
CALL (subject) {
// @include claims/fragments/start key=text
// @include claims/fragments/filter
// @include claims/fragments/sourced
  WITH n, passes WHERE passes
  RETURN count(n) AS count
}
RETURN subject AS parent, count

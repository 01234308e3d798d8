// How many claims that rest on so many origins pass the filter, of all, or of those about each of several subjects?
// params: subjects (list of id, or [null] for all), keep (kinds, ids, about, minOrigins, maxOrigins: each or null)
// columns: parent, count
// @variant ALL start=all key=text
// @variant ABOUT start=about
UNWIND $subjects AS subject
CALL (subject) {
// @include claims/parts/start/{{start}}
// @include claims/parts/keeps
// @include claims/parts/sourced
  WITH n, passes WHERE passes
  RETURN count(n) AS count
}
RETURN subject AS parent, count

// How many sources pass the filter, of all, or of those of each of several publishers?
// params: parents (list of id, or [null] for all), keep (kinds, ids, publishers, cites, citedBy, from, to: each or null)
// columns: parent, count
// @variant ALL start=all
// @variant PUBLISHER start=publisher
UNWIND $parents AS parent
CALL (parent) {
// @include sources/parts/start/{{start}}
// @include sources/parts/keeps
  RETURN count(n) AS count
}
RETURN parent, count

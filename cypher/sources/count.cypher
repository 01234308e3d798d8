// How many sources match the filter, among all sources or among those of each of several publishers?
// params: parents (list of id, or [null] for all), filter (kinds, ids, publishers, cites, citedBy, from, to: each or null)
// columns: parent, count
// @for start=all,publisher
UNWIND $parents AS parent
CALL (parent) {
// @include sources/fragments/start
// @include sources/fragments/filter
  RETURN count(n) AS count
}
RETURN parent, count

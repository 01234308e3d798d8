// How many sources match the filter, among all sources or among those of each of several publishers?
// params: parents (list of id, or [null] for all), isOneList (whether the sources of all parents are one list, whose parent
//         is null), sought (ids to start with), filter (kinds, statuses, publishers, cites, citedBy, from, to: each or null)
// columns: parent, count
// @for start=all,publisher,ids
UNWIND $parents AS parent
CALL (parent) {
// @include sources/fragments/start
// @include sources/fragments/filter
  RETURN count(n) AS count
}
RETURN CASE WHEN NOT $isOneList THEN parent END AS parent, sum(count) AS count

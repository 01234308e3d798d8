// A page of sources, latest published first and those with an unknown date last: among all sources, or among those of each
// of several publishers.
// params: parents (list of id, or [null] for all), isOneList (whether the sources of all parents are one list, whose parent
//         is null), sought (ids to start with), filter (kinds, statuses, publishers, cites, citedBy, from, to: each or null),
//         at and id (of the cursor), limit (of each parent), most (of all)
// columns: parent, at (sort key), item (a source)
// @for start=all,publisher,ids dir=DESC,ASC
// @let after=> when dir=ASC
// @let after=< when dir=DESC
UNWIND $parents AS parent
CALL (parent) {
// @include sources/fragments/start
  AND n.sortKey {{after}}= $at AND CASE n.sortKey WHEN $at THEN n.id {{after}} $id ELSE true END
// @include sources/fragments/filter
// The order of the index, so that only the sources of the page are read.
// @let of=sortKey
// @let of=publisherId when start=publisher
  RETURN n ORDER BY n.{{of}} {{dir}}, n.sortKey {{dir}}, n.id {{dir}} LIMIT toInteger($limit)
}
WITH parent, n ORDER BY n.sortKey {{dir}}, n.id {{dir}} LIMIT toInteger($most)
RETURN CASE WHEN NOT $isOneList THEN parent END AS parent, n.sortKey AS at,
// @include sources/fragments/card n=n
AS item

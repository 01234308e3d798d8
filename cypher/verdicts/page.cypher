// A page of verdicts, latest published first and those with an unknown date last: among all, among those of each of several
// claims or statements, or among those of some checkers.
// params: parents (list of id, or [null] for all), checkers (ids to start with), filter (conclusions, checkers, checkedAsOf: each or
//         null), at and id (of the cursor), limit (of each parent)
// columns: parent, at (sort key), item (a verdict)
// @for start=all,of,checker dir=DESC,ASC
// @let after=> when dir=ASC
// @let after=< when dir=DESC
UNWIND $parents AS parent
CALL (parent) {
// @include verdicts/fragments/start
  AND n.sortKey {{after}}= $at AND CASE n.sortKey WHEN $at THEN n.id {{after}} $id ELSE true END
// @include verdicts/fragments/filter n=n
  RETURN n ORDER BY n.sortKey {{dir}}, n.id {{dir}} LIMIT toInteger($limit)
}
WITH parent, n ORDER BY n.sortKey {{dir}}, n.id {{dir}}
RETURN parent, n.sortKey AS at,
// @include verdicts/fragments/card n=n
AS item

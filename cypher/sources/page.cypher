// Sources, the latest published first, those of unknown date last; all of them, or those of each of several publishers.
// params: parents (list of id, or [null] for all), keep (kinds, ids, publishers, cites, citedBy, from, to: each or null),
//         at and id of the cursor, limit
// columns: parent, at (place in the order), item (a source)
// @variant ALL_DESC start=all beyond=< dir=DESC
// @variant ALL_ASC start=all beyond=> dir=ASC
// @variant PUBLISHER_DESC start=publisher beyond=< dir=DESC
// @variant PUBLISHER_ASC start=publisher beyond=> dir=ASC
UNWIND $parents AS parent
CALL (parent) {
// @include sources/parts/start/{{start}}
  AND n.sortKey {{beyond}}= $at AND CASE n.sortKey WHEN $at THEN n.id {{beyond}} $id ELSE true END
// @include sources/parts/keeps
  RETURN n ORDER BY n.sortKey {{dir}}, n.id {{dir}} LIMIT toInteger($limit)
}
WITH parent, n ORDER BY n.sortKey {{dir}}, n.id {{dir}}
RETURN parent, n.sortKey AS at,
// @include sources/parts/card n=n
AS item

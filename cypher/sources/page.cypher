// Sources, the latest published first, those of unknown date last; of each publisher of `parents`, or of all for null.
// params: parents (list of id or null), keep (kinds, ids, publishers, cites, citedBy, from, to: each or null),
//         at and id of the cursor, unknown (the instant that stands for an unknown date), limit
// columns: parent, at (milliseconds), item (a source)
// @variant PUBLISHED_AT_DESC beyond=< dir=DESC
// @variant PUBLISHED_AT_ASC beyond=> dir=ASC
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:Source)
  WHERE (parent IS NULL OR EXISTS { (n)-[:PUBLISHED_BY]->(x) WHERE x.id = parent })
// @include sources/parts/keeps
  WITH n, coalesce(n.publishedAt, $unknown) AS at
  WHERE at {{beyond}}= $at AND CASE at WHEN $at THEN n.id {{beyond}} $id ELSE true END
  RETURN n, at ORDER BY at {{dir}}, n.id {{dir}} LIMIT toInteger($limit)
}
WITH parent, n, at ORDER BY at {{dir}}, n.id {{dir}}
RETURN parent, at.epochMillis AS at,
// @include sources/parts/card n=n
AS item

// What do these sources carry?
// params: keys ([{index, seek, speakers, claims, about, sources, targets}]), keep (the filter, see parts/keeps and narrows), at and id of the cursor, limit, card
// columns: parent (index of the key), at (milliseconds), item (a statement), card (what is usually asked beside it)
// @include statements/parts/orders
UNWIND $keys AS key UNWIND key.seek.sources AS sourceId
CALL (key, sourceId) {
  MATCH (s:Statement)-[r:SOURCED_FROM]->(:Source) USING INDEX r:SOURCED_FROM(sourceId, saidAt)
  WHERE r.sourceId = sourceId
// @include statements/parts/beyond x=r
// @include statements/parts/keeps
// @include statements/parts/{{narrowing}}
  RETURN s ORDER BY r.sourceId {{dir}}, r.saidAt {{dir}}, s.id {{dir}} LIMIT toInteger($limit)
}
// @include statements/parts/page

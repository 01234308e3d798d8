// What do these sources carry?
// params: keys ([{index, seek, speakers, claims, about, sources, targets}]), keep (the filter, see parts/keeps), at and id of the cursor, limit, card
// columns: parent (index of the key), at (milliseconds), item (a statement), card (what is usually asked beside it)
// @include statements/parts/orders
UNWIND $keys AS key
CALL (key) {
  UNWIND key.seek.sources AS sourceId
  CALL (key, sourceId) {
    MATCH (s:Statement)-[r:SOURCED_FROM]->(:Source)
    WHERE r.sourceId = sourceId
// @include statements/parts/beyond x=r
// @include statements/parts/keeps
    RETURN s ORDER BY r.sourceId {{dir}}, r.saidAt {{dir}}, s.id {{dir}} LIMIT toInteger($limit)
  }
// @include statements/parts/page

// What was said about these actors?
// params: keys ([{index, seek, speakers, claims, about, sources, targets}]), keep (the filter, see parts/keeps and narrows), at and id of the cursor, limit, card
// columns: parent (index of the key), at (milliseconds), item (a statement), card (what is usually asked beside it)
// @include statements/parts/orders
UNWIND $keys AS key UNWIND key.seek.about AS aboutId
CALL (key, aboutId) {
  MATCH (s:Statement)-[t:TOWARD]->(:Actor) USING INDEX t:TOWARD(targetId, saidAt)
  WHERE t.targetId = aboutId
// @include statements/parts/beyond x=t
// @include statements/parts/keeps
// @include statements/parts/{{narrowing}}
  RETURN s ORDER BY t.targetId {{dir}}, t.saidAt {{dir}}, s.id {{dir}} LIMIT toInteger($limit)
}
// @include statements/parts/page

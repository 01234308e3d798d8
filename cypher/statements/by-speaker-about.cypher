// What did these actors say about those?
// params: keys ([{index, seek, speakers, claims, about, sources, targets}]), keep (the filter, see parts/keeps and narrows), at and id of the cursor, limit, card
// columns: parent (index of the key), at (milliseconds), item (a statement), card (what is usually asked beside it)
// @include statements/parts/orders
UNWIND $keys AS key UNWIND key.seek.speakers AS span UNWIND key.seek.about AS aboutId
CALL (key, span, aboutId) {
  MATCH (s:Statement)-[t:TOWARD]->(:Actor) USING INDEX t:TOWARD(speakerId, targetId, saidAt)
  WHERE t.speakerId = span.id AND t.targetId = aboutId
// @include statements/parts/beyond x=t
AND
// @include statements/parts/spoken-for
// @include statements/parts/keeps
// @include statements/parts/{{narrowing}}
  RETURN s ORDER BY t.speakerId {{dir}}, t.targetId {{dir}}, t.saidAt {{dir}}, s.id {{dir}} LIMIT toInteger($limit)
}
// @include statements/parts/page

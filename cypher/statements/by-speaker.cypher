// What did these actors say?
// params: keys ([{index, seek, speakers, claims, about, sources, targets}]), keep (the filter, see parts/keeps and narrows), at and id of the cursor, limit, card
// columns: parent (index of the key), at (milliseconds), item (a statement), card (what is usually asked beside it)
// @include statements/parts/orders
UNWIND $keys AS key UNWIND key.seek.speakers AS span
CALL (key, span) {
  MATCH (s:Statement) USING INDEX s:Statement(speakerId, saidAt)
  WHERE s.speakerId = span.id
// @include statements/parts/beyond x=s
AND
// @include statements/parts/spoken-for
// @include statements/parts/keeps
// @include statements/parts/{{narrowing}}
  RETURN s ORDER BY s.speakerId {{dir}}, s.saidAt {{dir}}, s.id {{dir}} LIMIT toInteger($limit)
}
// @include statements/parts/page

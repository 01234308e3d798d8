// What was said on these claims?
// params: keys ([{index, seek, speakers, claims, about, sources, targets}]), keep (the filter, see parts/keeps and narrows), at and id of the cursor, limit, card
// columns: parent (index of the key), at (milliseconds), item (a statement), card (what is usually asked beside it)
// @include statements/parts/orders
UNWIND $keys AS key UNWIND key.seek.claims AS claimId
CALL (key, claimId) {
  MATCH (s:Statement) USING INDEX s:Statement(claimId, saidAt)
  WHERE s.claimId = claimId
// @include statements/parts/beyond x=s
// @include statements/parts/keeps
// @include statements/parts/{{narrowing}}
  RETURN s ORDER BY s.claimId {{dir}}, s.saidAt {{dir}}, s.id {{dir}} LIMIT toInteger($limit)
}
// @include statements/parts/page

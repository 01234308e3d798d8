// Which statements come next in the order of an index, where each page has one and it answers all that is asked? At most
// `scan` of it are looked at: where withdrawn ones take up all of them, the page tells where it ended.
// params: streams ([{parent, span, id}]: pages to read, and what the index goes by), from, to, at and id (bounds of the
//         order, and the cursor), scan, limit, want (what beside the statements, and which properties of each:
//         src/model/statements/statement.selection.ts)
// columns: statements (rows, see parts/row), ends ([parent, place, id] of the last that was looked at)
// @variant SPEAKER_ABOUT_DESC start=speaker-about key=sortKey unit= beyond=< dir=DESC
// @variant SPEAKER_ABOUT_ASC start=speaker-about key=sortKey unit= beyond=> dir=ASC
// @variant SPEAKER_DESC start=speaker key=sortKey unit= beyond=< dir=DESC
// @variant SPEAKER_ASC start=speaker key=sortKey unit= beyond=> dir=ASC
// @variant ABOUT_DESC start=about key=sortKey unit= beyond=< dir=DESC
// @variant ABOUT_ASC start=about key=sortKey unit= beyond=> dir=ASC
// @variant SUBJECT_DESC start=subject key=sortKey unit= beyond=< dir=DESC
// @variant SUBJECT_ASC start=subject key=sortKey unit= beyond=> dir=ASC
// @variant CLAIM_DESC start=claim key=sortKey unit= beyond=< dir=DESC
// @variant CLAIM_ASC start=claim key=sortKey unit= beyond=> dir=ASC
// @variant SOURCE_DESC start=source key=sortKey unit= beyond=< dir=DESC
// @variant SOURCE_ASC start=source key=sortKey unit= beyond=> dir=ASC
// @variant OUTLET_DESC start=outlet key=sortKey unit= beyond=< dir=DESC
// @variant OUTLET_ASC start=outlet key=sortKey unit= beyond=> dir=ASC
// @variant ALL_DESC start=all key=sortKey unit= beyond=< dir=DESC
// @variant ALL_ASC start=all key=sortKey unit= beyond=> dir=ASC
// @variant RECORDED_DESC start=recorded key=recordedAt unit=.epochMillis beyond=< dir=DESC
// @variant RECORDED_ASC start=recorded key=recordedAt unit=.epochMillis beyond=> dir=ASC
UNWIND $streams AS stream
CALL (stream) {
// @include statements/parts/start/{{start}} columns=sortKey width=any low=$from high=$to
// @include statements/parts/order/{{start}} then=sortKey
  LIMIT toInteger($scan)
  WITH DISTINCT s WHERE s.withdrawnAt IS NULL
  WITH s LIMIT toInteger($limit)
  RETURN collect(
// @include statements/parts/row parent=stream.parent at=s.{{key}}{{unit}}
  ) AS statements
}
// @include statements/parts/looked found=statements scope=stream then=sortKey columns=sortKey width=any low=$from high=$to
RETURN statements, CASE WHEN size(looked) = 2 THEN [[stream.parent] + looked[0]] ELSE [] END AS ends

// How many statements has each list, where its index answers all that is asked?
// params: streams ([{parent, span, id}]: what the index goes by), from and to (bounds of the order), at and id (null and '')
// columns: parent, count
// @variant SPEAKER_ABOUT start=speaker-about beyond=<
// @variant SPEAKER start=speaker beyond=<
// @variant ABOUT start=about beyond=<
// @variant SUBJECT start=subject beyond=<
// @variant CLAIM start=claim beyond=<
// @variant SOURCE start=source beyond=<
// @variant OUTLET start=outlet beyond=<
// @variant ALL start=all beyond=<
UNWIND $streams AS stream
CALL (stream) {
// @include statements/parts/start/{{start}} columns=sortKey width=any low=$from high=$to
  WITH s WHERE s.withdrawnAt IS NULL
  RETURN count(DISTINCT s) AS count
}
RETURN stream.parent AS parent, count

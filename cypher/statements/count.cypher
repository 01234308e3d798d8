// How many statements pass the filter?
// params: keys ([{index, streams ([{span, id}]), speakers, claims, about, sources, targets}]), keep (the filter, see
//         parts/keeps and narrows), from, to, at and id (bounds of the order)
// columns: parent (index of the key), count
// @variant SPEAKER_ABOUT start=speaker-about beyond=< dir=DESC narrowing=plain
// @variant SPEAKER_ABOUT_NARROWED start=speaker-about beyond=< dir=DESC narrowing=narrows
// @variant SPEAKER start=speaker beyond=< dir=DESC narrowing=plain
// @variant SPEAKER_NARROWED start=speaker beyond=< dir=DESC narrowing=narrows
// @variant ABOUT start=about beyond=< dir=DESC narrowing=plain
// @variant ABOUT_NARROWED start=about beyond=< dir=DESC narrowing=narrows
// @variant SUBJECT start=subject beyond=< dir=DESC narrowing=plain
// @variant SUBJECT_NARROWED start=subject beyond=< dir=DESC narrowing=narrows
// @variant CLAIM start=claim beyond=< dir=DESC narrowing=plain
// @variant CLAIM_NARROWED start=claim beyond=< dir=DESC narrowing=narrows
// @variant SOURCE start=source beyond=< dir=DESC narrowing=plain
// @variant SOURCE_NARROWED start=source beyond=< dir=DESC narrowing=narrows
// @variant OUTLET start=outlet beyond=< dir=DESC narrowing=plain
// @variant OUTLET_NARROWED start=outlet beyond=< dir=DESC narrowing=narrows
// @variant ALL start=all beyond=< dir=DESC narrowing=plain
// @variant ALL_NARROWED start=all beyond=< dir=DESC narrowing=narrows
UNWIND $keys AS key UNWIND key.streams AS stream
CALL (key, stream) {
// @include statements/parts/stream
  WITH s WHERE
// @include statements/parts/keeps
// @include statements/parts/{{narrowing}}
  RETURN s
}
RETURN key.index AS parent, count(DISTINCT s) AS count

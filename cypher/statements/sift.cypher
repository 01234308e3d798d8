// Which statements pass the filter, where one index alone does not tell? Each stream is read in the order of an index,
// at most `scan` of it; a stream that ends there before the page is full tells where.
// params: keys ([{index, streams ([{span, id}]), speakers, claims, about, sources, targets}]), keep (the filter, see
//         parts/keeps and narrows), from, to, at and id (bounds of the order, and the cursor), scan, limit,
//         want (what beside the statements, and which properties of each: src/model/statements/statement.selection.ts)
// columns: statements (rows, see parts/row), ends ([index, place, id] of the last that was looked at)
// @variant SPEAKER_ABOUT_DESC start=speaker-about key=sortKey unit= beyond=< dir=DESC narrowing=plain
// @variant SPEAKER_ABOUT_DESC_NARROWED start=speaker-about key=sortKey unit= beyond=< dir=DESC narrowing=narrows
// @variant SPEAKER_ABOUT_ASC start=speaker-about key=sortKey unit= beyond=> dir=ASC narrowing=plain
// @variant SPEAKER_ABOUT_ASC_NARROWED start=speaker-about key=sortKey unit= beyond=> dir=ASC narrowing=narrows
// @variant SPEAKER_DESC start=speaker key=sortKey unit= beyond=< dir=DESC narrowing=plain
// @variant SPEAKER_DESC_NARROWED start=speaker key=sortKey unit= beyond=< dir=DESC narrowing=narrows
// @variant SPEAKER_ASC start=speaker key=sortKey unit= beyond=> dir=ASC narrowing=plain
// @variant SPEAKER_ASC_NARROWED start=speaker key=sortKey unit= beyond=> dir=ASC narrowing=narrows
// @variant ABOUT_DESC start=about key=sortKey unit= beyond=< dir=DESC narrowing=plain
// @variant ABOUT_DESC_NARROWED start=about key=sortKey unit= beyond=< dir=DESC narrowing=narrows
// @variant ABOUT_ASC start=about key=sortKey unit= beyond=> dir=ASC narrowing=plain
// @variant ABOUT_ASC_NARROWED start=about key=sortKey unit= beyond=> dir=ASC narrowing=narrows
// @variant SUBJECT_DESC start=subject key=sortKey unit= beyond=< dir=DESC narrowing=plain
// @variant SUBJECT_DESC_NARROWED start=subject key=sortKey unit= beyond=< dir=DESC narrowing=narrows
// @variant SUBJECT_ASC start=subject key=sortKey unit= beyond=> dir=ASC narrowing=plain
// @variant SUBJECT_ASC_NARROWED start=subject key=sortKey unit= beyond=> dir=ASC narrowing=narrows
// @variant CLAIM_DESC start=claim key=sortKey unit= beyond=< dir=DESC narrowing=plain
// @variant CLAIM_DESC_NARROWED start=claim key=sortKey unit= beyond=< dir=DESC narrowing=narrows
// @variant CLAIM_ASC start=claim key=sortKey unit= beyond=> dir=ASC narrowing=plain
// @variant CLAIM_ASC_NARROWED start=claim key=sortKey unit= beyond=> dir=ASC narrowing=narrows
// @variant SOURCE_DESC start=source key=sortKey unit= beyond=< dir=DESC narrowing=plain
// @variant SOURCE_DESC_NARROWED start=source key=sortKey unit= beyond=< dir=DESC narrowing=narrows
// @variant SOURCE_ASC start=source key=sortKey unit= beyond=> dir=ASC narrowing=plain
// @variant SOURCE_ASC_NARROWED start=source key=sortKey unit= beyond=> dir=ASC narrowing=narrows
// @variant OUTLET_DESC start=outlet key=sortKey unit= beyond=< dir=DESC narrowing=plain
// @variant OUTLET_DESC_NARROWED start=outlet key=sortKey unit= beyond=< dir=DESC narrowing=narrows
// @variant OUTLET_ASC start=outlet key=sortKey unit= beyond=> dir=ASC narrowing=plain
// @variant OUTLET_ASC_NARROWED start=outlet key=sortKey unit= beyond=> dir=ASC narrowing=narrows
// @variant ALL_DESC start=all key=sortKey unit= beyond=< dir=DESC narrowing=plain
// @variant ALL_DESC_NARROWED start=all key=sortKey unit= beyond=< dir=DESC narrowing=narrows
// @variant ALL_ASC start=all key=sortKey unit= beyond=> dir=ASC narrowing=plain
// @variant ALL_ASC_NARROWED start=all key=sortKey unit= beyond=> dir=ASC narrowing=narrows
// @variant RECORDED_DESC start=recorded key=recordedAt unit=.epochMillis beyond=< dir=DESC narrowing=plain
// @variant RECORDED_DESC_NARROWED start=recorded key=recordedAt unit=.epochMillis beyond=< dir=DESC narrowing=narrows
// @variant RECORDED_ASC start=recorded key=recordedAt unit=.epochMillis beyond=> dir=ASC narrowing=plain
// @variant RECORDED_ASC_NARROWED start=recorded key=recordedAt unit=.epochMillis beyond=> dir=ASC narrowing=narrows
UNWIND $keys AS key UNWIND key.streams AS stream
// @include statements/parts/sifted scope=stream then=sortKey columns=sortKey width=any low=$from high=$to
// @include statements/parts/merged

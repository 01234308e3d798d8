// Which statements pass the filter, read in the order of the whole record?
// params: keys ([{index, speakers, claims, about, sources, targets}]), keep (the filter, see parts/keeps and narrows), at and id of the cursor, limit, card
// columns: parent (index of the key), at (milliseconds of what orders), item (a statement), card (what is usually asked beside it)
// @variant SAID_AT_DESC key=saidAt beyond=< dir=DESC narrowing=plain
// @variant SAID_AT_DESC_NARROWED key=saidAt beyond=< dir=DESC narrowing=narrows
// @variant SAID_AT_ASC key=saidAt beyond=> dir=ASC narrowing=plain
// @variant SAID_AT_ASC_NARROWED key=saidAt beyond=> dir=ASC narrowing=narrows
// @variant RECORDED_AT_DESC key=recordedAt beyond=< dir=DESC narrowing=plain
// @variant RECORDED_AT_DESC_NARROWED key=recordedAt beyond=< dir=DESC narrowing=narrows
// @variant RECORDED_AT_ASC key=recordedAt beyond=> dir=ASC narrowing=plain
// @variant RECORDED_AT_ASC_NARROWED key=recordedAt beyond=> dir=ASC narrowing=narrows
UNWIND $keys AS key
CALL (key) {
  MATCH (s:Statement) USING INDEX s:Statement({{key}})
  WHERE s.{{key}} {{beyond}}= $at AND CASE s.{{key}} WHEN $at THEN s.id {{beyond}} $id ELSE true END
// @include nodes/parts/ours n=s
// @include statements/parts/keeps
// @include statements/parts/{{narrowing}}
  RETURN s ORDER BY s.{{key}} {{dir}}, s.id {{dir}} LIMIT toInteger($limit)
}
WITH key, s ORDER BY s.{{key}} {{dir}}, s.id {{dir}}
RETURN key.index AS parent, s.{{key}}.epochMillis AS at,
// @include statements/parts/record n=s
AS item,
// @include statements/parts/card
AS card

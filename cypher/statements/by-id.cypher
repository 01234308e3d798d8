// Which statements are these, withdrawn or not?
// params: ids, card      columns: id, item (a statement), card (what is usually asked beside it)
MATCH (s:Statement) WHERE s.id IN $ids
RETURN s.id AS id,
// @include statements/parts/record n=s
AS item,
// @include statements/parts/card
AS card

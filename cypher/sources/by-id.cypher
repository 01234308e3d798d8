// The sources with these ids.
// params: ids      columns: id, item (a source)
MATCH (n:Source) WHERE n.id IN $ids
RETURN n.id AS id,
// @include sources/fragments/card n=n
AS item

// The offices with these ids.
// params: ids      columns: id, item (an office)
MATCH (holder:Person&Actor)-[h:HOLDS]->(body:Actor) WHERE h.id IN $ids
RETURN h.id AS id,
// @include actors/fragments/office
AS item

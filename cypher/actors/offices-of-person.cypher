// Which offices did these persons hold? Earliest first.
// params: ids      columns: id, items (offices)
MATCH (holder:Person)-[h:HOLDS]->(body:Actor) WHERE holder.id IN $ids
WITH holder, h, body ORDER BY h.fromEarliest, h.id
RETURN holder.id AS id, collect(
// @include actors/fragments/office
) AS items

// Which offices were held in these institutions or states themselves? Earliest first.
// params: ids      columns: id, items (offices)
MATCH (holder:Person)-[h:HOLDS]->(body:Actor) WHERE body.id IN $ids
WITH holder, h, body ORDER BY h.fromEarliest, h.id
RETURN body.id AS id, collect(
// @include actors/fragments/office
) AS items

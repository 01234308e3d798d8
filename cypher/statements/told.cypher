// To whom were these statements addressed? Ordered by name.
// params: ids      columns: id, items (actors)
MATCH (s:Statement)-[:TOLD]->(addressee:Actor) WHERE s.id IN $ids
WITH s, addressee ORDER BY addressee.name, addressee.id
RETURN s.id AS id, collect(
// @include actors/fragments/card n=addressee
) AS items

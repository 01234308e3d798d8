// Which institutions are directly part of these actors? Ordered by name.
// params: ids      columns: id, items (actors)
MATCH (part:Institution)-[:PART_OF]->(whole:Actor) WHERE whole.id IN $ids
WITH DISTINCT part, whole ORDER BY part.name, part.id
RETURN whole.id AS id, collect(
// @include actors/fragments/card n=part
) AS items

// What are these institutions directly part of? Ordered by name.
// params: ids      columns: id, items (actors)
MATCH (part:Institution)-[:PART_OF]->(whole:Actor) WHERE part.id IN $ids
WITH DISTINCT part, whole ORDER BY whole.name, whole.id
RETURN part.id AS id, collect(
// @include actors/fragments/card n=whole
) AS items

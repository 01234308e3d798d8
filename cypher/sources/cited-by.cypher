// Which sources cite these sources? Ordered by title.
// params: ids      columns: id, items (sources)
MATCH (source:Source)<-[:CITES]-(n:Source) WHERE source.id IN $ids
WITH source, n ORDER BY n.title, n.id
RETURN source.id AS id, collect(
// @include sources/fragments/card n=n
) AS items

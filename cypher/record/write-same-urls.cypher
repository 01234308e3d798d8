// Marks the sources that have one canonical URL with the id of the first of them. A source that is the only one loses its mark.
// Returns those whose mark has changed.
// params: urls      columns: id
UNWIND $urls AS url
MATCH (n:Source {canonicalUrl: url}) WHERE n.id STARTS WITH 'source:'
WITH url, min(n.id) AS first, collect(n) AS sources
UNWIND sources AS n
WITH n, CASE WHEN size(sources) > 1 THEN first END AS mark
WHERE coalesce(n.sameUrlAs, '') <> coalesce(mark, '')
SET n.sameUrlAs = mark
RETURN n.id AS id

// The conditions on a statement's edges and on its kept origins. Edges are read once and checked as lists, because with an
// EXISTS for each of these conditions Neo4j took seconds to plan the query. `Provenance` in schema.graphql defines origins
// and independence; src/record/graph/kept-origins.ts computes them when statements are written.
CALL (s) {
  RETURN [(s)-[toward:TOWARD]->() | [toward.targetId, toward.attitude]] AS targets,
    [(s)-[concerns:CONCERNS]->() | concerns.subjectId] AS subjects,
    [(s)-[:TOLD]->(addressee:Actor) | addressee.id] AS told,
    [(s)-[cited:SOURCED_FROM]->() | [cited.sourceId, cited.publisherId]] AS sources,
    [place IN range(0, coalesce(size(s.originIds), 0) - 1) | [s.originIds[place], s.originPublisherIds[place]]] AS origins,
    CASE WHEN $filter.reliability IS NULL THEN [] ELSE
    [(s)-[:SOURCED_FROM]->(:Source)-[:PUBLISHED_BY]->(p:Actor) WHERE p.reliability IN $filter.reliability | p.id] END AS rated
}
WITH *
WHERE all(ids IN list.about WHERE any(target IN targets WHERE target[0] IN ids) OR any(id IN subjects WHERE id IN ids))
AND all(ids IN list.sources WHERE any(source IN sources WHERE source[0] IN ids))
AND ($filter.attitudes IS NULL OR any(target IN targets
  WHERE target[1] IN $filter.attitudes AND (list.targets IS NULL OR target[0] IN list.targets)))
AND ($filter.told IS NULL OR any(id IN told WHERE id IN $filter.told))
AND ($filter.outlets IS NULL OR any(source IN sources WHERE source[1] IN $filter.outlets))
AND ($filter.restsOn IS NULL OR size(origins) > 0 AND all(origin IN origins WHERE any(id IN origin WHERE id IN $filter.restsOn)))
AND ($filter.standsWithout IS NULL OR any(origin IN origins WHERE none(id IN origin WHERE id IN $filter.standsWithout)))
AND ($filter.reliability IS NULL OR any(id IN s.originPublisherIds WHERE id IN rated))
AND ($filter.minOrigins IS NULL OR $filter.minOrigins <= s.independentPublishers)
AND ($filter.maxOrigins IS NULL OR $filter.maxOrigins >= s.independentPublishers)

// What only a statement's edges tell, and the origins that it keeps. Edges are read once and checked as lists: an EXISTS
// for each of these filters took Neo4j seconds to plan. What an origin is, and what counts as independent: see
// `Provenance` in schema.graphql; src/record/graph/kept-origins.ts works it out when statements are written.
CALL (s) {
  RETURN [(s)-[toward:TOWARD]->() | [toward.targetId, toward.attitude]] AS targets,
    [(s)-[concerns:CONCERNS]->() | concerns.subjectId] AS subjects,
    [(s)-[:TOLD]->(addressee:Actor) | addressee.id] AS told,
    [(s)-[cited:SOURCED_FROM]->() | [cited.sourceId, cited.publisherId]] AS sources,
    [place IN range(0, coalesce(size(s.originIds), 0) - 1) | [s.originIds[place], s.originPublisherIds[place]]] AS origins,
    CASE WHEN $keep.reliability IS NULL THEN [] ELSE
    [(s)-[:SOURCED_FROM]->(:Source)-[:PUBLISHED_BY]->(p:Actor) WHERE p.reliability IN $keep.reliability | p.id] END AS rated
}
WITH *
WHERE all(ids IN key.about WHERE any(target IN targets WHERE target[0] IN ids) OR any(id IN subjects WHERE id IN ids))
AND all(ids IN key.sources WHERE any(source IN sources WHERE source[0] IN ids))
AND ($keep.attitudes IS NULL OR any(target IN targets
  WHERE target[1] IN $keep.attitudes AND (key.targets IS NULL OR target[0] IN key.targets)))
AND ($keep.told IS NULL OR any(id IN told WHERE id IN $keep.told))
AND ($keep.outlets IS NULL OR any(source IN sources WHERE source[1] IN $keep.outlets))
AND ($keep.restsOn IS NULL OR size(origins) > 0 AND all(origin IN origins WHERE any(id IN origin WHERE id IN $keep.restsOn)))
AND ($keep.standsWithout IS NULL OR any(origin IN origins WHERE none(id IN origin WHERE id IN $keep.standsWithout)))
AND ($keep.reliability IS NULL OR any(id IN s.originPublisherIds WHERE id IN rated))
AND ($keep.minOrigins IS NULL OR $keep.minOrigins <= s.independentPublishers)
AND ($keep.maxOrigins IS NULL OR $keep.maxOrigins >= s.independentPublishers)

// The conditions on a statement's edges. They are read once and checked as lists: an EXISTS for each of these filters
// took Neo4j seconds to plan. What an origin is, and what counts as independent: see `Provenance` in schema.graphql;
// src/model/statements/provenance.ts works out the same for an answer.
CALL (s) {
  WITH [(s)-[toward:TOWARD]->() | [toward.targetId, toward.attitude]] AS targets,
    [(s)-[concerns:CONCERNS]->() | concerns.subjectId] AS subjects,
    [(s)-[:TOLD]->(addressee:Actor) | addressee.id] AS told,
    [(s)-[cited:SOURCED_FROM]->() | [cited.sourceId, cited.publisherId]] AS sources
  WITH targets, subjects, told, sources, [source IN sources | source[0]] AS chain
  WITH targets, subjects, told, sources, chain, CASE WHEN $filter.chains IS NULL THEN [] ELSE
    [(s)-[:SOURCED_FROM]->(citing:Source)-[:CITES]->(cited:Source) WHERE cited.id IN chain | [citing.id, cited.id]] END AS links
  WITH targets, subjects, told, sources, chain, links, [link IN links | link[0]] AS relays
  WITH targets, subjects, told, sources, chain, links, [source IN sources WHERE NOT source[0] IN relays] AS origins
  // Sources that lead to none of these origins: they end in a circle, which is an origin of its own.
  WITH targets, subjects, told, sources, links, origins, CASE WHEN size(links) = 0 THEN [] ELSE
    [id IN chain WHERE NOT id IN reduce(led = [origin IN origins | origin[0]], step IN chain |
      led + [link IN links WHERE link[1] IN led AND NOT link[0] IN led | link[0]])] END AS adrift
  WITH targets, subjects, told, sources, origins, [id IN adrift |
    reduce(reached = [id], step IN adrift |
      reached + [link IN links WHERE link[0] IN reached AND NOT link[1] IN reached | link[1]])] AS reaches
  WITH targets, subjects, told, sources, origins, [reached IN reaches
    WHERE all(id IN reached WHERE any(other IN reaches WHERE other[0] = id AND reached[0] IN other))] AS circles
  WITH targets, subjects, told, sources, origins,
    [source IN sources WHERE any(circle IN circles WHERE circle[0] = source[0])] AS circular
  RETURN targets, subjects, told, sources, origins, origins + circular AS roots, CASE
    WHEN $filter.minOrigins IS NULL AND $filter.maxOrigins IS NULL THEN [] ELSE
    [(s)-[:SOURCED_FROM]->(:Source)-[:PUBLISHED_BY]->(p:Actor) WHERE coalesce(p.unnamed, false) | p.id] END AS unnamed,
    CASE WHEN $filter.reliability IS NULL THEN [] ELSE
    [(s)-[:SOURCED_FROM]->(:Source)-[:PUBLISHED_BY]->(p:Actor) WHERE p.reliability IN $filter.reliability | p.id] END AS rated
}
WITH *, size(reduce(publishers = [], origin IN origins | CASE
  WHEN origin[1] IS NULL OR origin[1] IN publishers OR origin[1] IN unnamed THEN publishers
  ELSE publishers + origin[1] END)) AS independent
WHERE all(ids IN list.about WHERE any(target IN targets WHERE target[0] IN ids) OR any(id IN subjects WHERE id IN ids))
AND all(ids IN list.sources WHERE any(source IN sources WHERE source[0] IN ids))
AND ($filter.attitudes IS NULL OR any(target IN targets
  WHERE target[1] IN $filter.attitudes AND (list.targets IS NULL OR target[0] IN list.targets)))
AND ($filter.told IS NULL OR any(id IN told WHERE id IN $filter.told))
AND ($filter.outlets IS NULL OR any(source IN sources WHERE source[1] IN $filter.outlets))
AND ($filter.restsOn IS NULL OR size(roots) > 0 AND all(origin IN roots
  WHERE origin[0] IN $filter.restsOn OR coalesce(origin[1] IN $filter.restsOn, false)))
AND ($filter.standsWithout IS NULL OR any(origin IN roots
  WHERE NOT origin[0] IN $filter.standsWithout AND NOT coalesce(origin[1] IN $filter.standsWithout, false)))
AND ($filter.reliability IS NULL OR any(origin IN roots WHERE origin[1] IN rated))
AND ($filter.minOrigins IS NULL OR $filter.minOrigins <= independent)
AND ($filter.maxOrigins IS NULL OR $filter.maxOrigins >= independent)

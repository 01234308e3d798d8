// The conditions on a statement's edges. Each kind of edge is read once, only if a condition asks for it, and checked as a
// list, because with an EXISTS for each of these conditions Neo4j took seconds to plan the query.
CALL (s, list) {
  RETURN
    CASE WHEN $filter.attitudes IS NOT NULL OR size(list.about) > 0 THEN
      [(s)-[toward:TOWARD]->() | [toward.targetId, toward.attitude]] ELSE [] END AS targets,
    CASE WHEN size(list.about) > 0 THEN [(s)-[concerns:CONCERNS]->() | concerns.subjectId] ELSE [] END AS subjects,
    CASE WHEN $filter.told IS NOT NULL THEN [(s)-[:TOLD]->(addressee:Actor) | addressee.id] ELSE [] END AS told,
    CASE WHEN $filter.outlets IS NOT NULL OR $filter.languages IS NOT NULL OR size(list.sources) > 0 THEN
      [(s)-[cited:SOURCED_FROM]->(source) | [
        cited.sourceId, cited.publisherId,
        CASE WHEN $filter.languages IS NOT NULL THEN toLower(coalesce(cited.language, source.language)) END
      ]] ELSE [] END AS sources,
    CASE WHEN $filter.outletKinds IS NOT NULL OR $filter.outletControls IS NOT NULL OR $filter.reliability IS NOT NULL THEN
      [(s)-[:SOURCED_FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Actor) | publisher] ELSE [] END AS publishers
}
WITH *
WHERE all(ids IN list.about WHERE any(target IN targets WHERE target[0] IN ids) OR any(id IN subjects WHERE id IN ids))
AND all(ids IN list.sources WHERE any(source IN sources WHERE source[0] IN ids))
AND ($filter.attitudes IS NULL OR any(target IN targets
  WHERE target[1] IN $filter.attitudes AND (list.targets IS NULL OR target[0] IN list.targets)))
AND ($filter.told IS NULL OR any(id IN told WHERE id IN $filter.told))
AND ($filter.outlets IS NULL OR any(source IN sources WHERE source[1] IN $filter.outlets))
AND ($filter.languages IS NULL
  OR any(tag IN [toLower(s.language), toLower(s.originalLanguage)] + [source IN sources | source[2]]
    WHERE any(language IN $filter.languages WHERE tag = language OR tag STARTS WITH language + '-')))
AND ($filter.outletKinds IS NULL AND $filter.outletControls IS NULL OR any(publisher IN publishers
  WHERE ($filter.outletControls IS NULL OR publisher.control IN $filter.outletControls)
  AND ($filter.outletKinds IS NULL OR any(label IN labels(publisher) WHERE toUpper(label) IN $filter.outletKinds))))
AND ($filter.reliability IS NULL OR any(publisher IN publishers
  WHERE publisher.reliability IN $filter.reliability AND publisher.id IN s.originPublisherIds))

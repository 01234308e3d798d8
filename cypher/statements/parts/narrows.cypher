// What only a statement's edges tell. They are read once and checked as lists: an EXISTS for each of these filters
// took Neo4j seconds to plan.
CALL (s) {
  WITH [(s)-[toward:TOWARD]->() | [toward.targetId, toward.attitude]] AS targets,
    [(s)-[concerns:CONCERNS]->() | concerns.subjectId] AS subjects,
    [(s)-[:TOLD]->(addressee:Actor) | addressee.id] AS told,
    [(s)-[cited:SOURCED_FROM]->() | [cited.sourceId, cited.publisherId]] AS sources
  WITH targets, subjects, told, sources, [source IN sources | source[0]] AS chain
  WITH targets, subjects, told, sources,
    [(s)-[:SOURCED_FROM]->(citing:Source)-[:CITES]->(cited:Source) WHERE cited.id IN chain | citing.id] AS relays
  RETURN targets, subjects, told, sources, [source IN sources WHERE NOT source[0] IN relays] AS origins
}
WITH * WHERE all(ids IN key.about WHERE any(target IN targets WHERE target[0] IN ids) OR any(id IN subjects WHERE id IN ids))
AND all(ids IN key.sources WHERE any(source IN sources WHERE source[0] IN ids))
AND ($keep.attitudes IS NULL OR any(target IN targets
  WHERE target[1] IN $keep.attitudes AND (key.targets IS NULL OR target[0] IN key.targets)))
AND ($keep.told IS NULL OR any(id IN told WHERE id IN $keep.told))
AND ($keep.outlets IS NULL OR any(source IN sources WHERE source[1] IN $keep.outlets))
AND ($keep.restsOn IS NULL OR all(origin IN origins WHERE origin[0] IN $keep.restsOn OR origin[1] IN $keep.restsOn))
AND ($keep.minOrigins IS NULL OR $keep.minOrigins <= size(reduce(publishers = [], origin IN origins |
  CASE WHEN origin[1] IS NULL OR origin[1] IN publishers THEN publishers ELSE publishers + origin[1] END)))

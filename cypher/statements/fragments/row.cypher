// A statement with the selected related objects, as lists, which cost the driver less than maps: its list and its place in
// it, the ids that are always needed, the selected properties, and its speaker, claim, targets and citations. Edges are
// followed only if they are selected. An object that several statements have in common is returned with each of them,
// because removing duplicates costs Neo4j more. The place is a float, which is exact for milliseconds: for an integer of
// this size the driver creates five objects.
[
  {{list}}, toFloat({{place}}), s.id, s.speakerId, s.claimId, [key IN $selection.statementKeys | s[key]],
  CASE WHEN $selection.speaker THEN head([(speaker:Actor)-[:MADE]->(s) |
// @include actors/fragments/row n=speaker
  ]) END,
  CASE WHEN $selection.claim THEN head([(s)-[:ON]->(claim:Claim) |
// @include claims/fragments/row n=claim
  ]) END,
  CASE WHEN $selection.toward THEN [(s)-[toward:TOWARD]->(target:Actor) | [toward.attitude,
// @include actors/fragments/row n=target
  ]] END,
  CASE WHEN $selection.citations THEN [(s)-[cited:SOURCED_FROM]->(source:Source) | [
    cited.position, [key IN $selection.citationKeys | cited[key]], [
      source.id, source.publisherId, [key IN $selection.sourceKeys | source[key]],
      CASE WHEN $selection.links THEN [(source)-[:CITES]->(linked:Source) | linked.id] END,
      CASE WHEN $selection.publishers THEN head([(source)-[:PUBLISHED_BY]->(publisher:Actor) |
// @include actors/fragments/row n=publisher
      ]) END,
      CASE WHEN $selection.links THEN head([(source)-[:PUBLISHED_BY]->(described:Actor) | described.unnamed]) END,
      CASE WHEN $selection.links THEN
// @include sources/fragments/seen n=source
      END,
      CASE WHEN $selection.links THEN source.sameUrlAs END
    ]]] END
]

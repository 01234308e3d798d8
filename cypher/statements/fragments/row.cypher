// A statement with what is asked beside it, as lists, which cost the driver less than maps: the list it is on and its
// place there, what is always needed, the properties that are asked for, its speaker, claim, targets and citations. Edges
// are followed where they are asked for: what several statements name comes with each of them, which costs Neo4j less
// than to sort out what is named once. The place is a float, exact for milliseconds, which the driver reads at once where
// it makes five objects of a whole number of that length.
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
      CASE WHEN $selection.links THEN head([(source)-[:PUBLISHED_BY]->(described:Actor) | described.unnamed]) END
    ]]] END
]

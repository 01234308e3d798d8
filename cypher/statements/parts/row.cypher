// A statement with what is asked beside it, as lists, which cost the driver less than maps: its page and place there,
// what is always needed, the properties that are asked for, its speaker, claim, targets and citations. Edges are
// followed where they are asked for: what several statements name comes with each of them, which costs Neo4j less than
// to sort out what is named once. The place is a float, exact for milliseconds, which the driver reads at once where it
// makes five objects of a whole number of that length.
[
  {{parent}}, toFloat({{at}}), s.id, s.speakerId, s.claimId, [key IN $want.statementKeys | s[key]],
  CASE WHEN $want.speaker THEN head([(speaker:Actor)-[:MADE]->(s) |
// @include actors/parts/row n=speaker
  ]) END,
  CASE WHEN $want.claim THEN head([(s)-[:ON]->(claim:Claim) |
// @include claims/parts/row n=claim
  ]) END,
  CASE WHEN $want.toward THEN [(s)-[toward:TOWARD]->(target:Actor) | [toward.attitude,
// @include actors/parts/row n=target
  ]] END,
  CASE WHEN $want.citations THEN [(s)-[cited:SOURCED_FROM]->(source:Source) | [
    cited.position, [key IN $want.citationKeys | cited[key]],
// @include sources/parts/row n=source
  ]] END
]

// What is left of the filter beside what the query seeks by; `key` holds what differs between the parents of a page.
// `$keep` is one map, each field null where nothing is asked: Neo4j plans a query anew for every combination of types
// and lengths among its parameters, and that takes longer than any page.
// @include statements/parts/stands asOf=$keep.asOf
AND s.saidAt >= $keep.saidFrom AND s.saidAt <= $keep.saidTo
AND ($keep.earliestFrom IS NULL OR s.saidEarliest >= $keep.earliestFrom)
AND ($keep.earliestTo IS NULL OR s.saidEarliest IS NULL OR s.saidEarliest <= $keep.earliestTo)
AND ($keep.stances IS NULL OR s.stance IN $keep.stances)
AND all(spans IN key.speakers WHERE any(span IN spans WHERE
// @include statements/parts/spoken-for
))
AND all(ids IN key.claims WHERE s.claimId IN ids)
AND all(ids IN key.about WHERE
  EXISTS { (s)-[:TOWARD]->(target:Actor) WHERE target.id IN ids }
  OR EXISTS { (s)-[:ON]->(:Claim)-[:ABOUT]->(subject) WHERE subject.id IN ids })
AND all(ids IN key.sources WHERE EXISTS { (s)-[:SOURCED_FROM]->(source:Source) WHERE source.id IN ids })
AND ($keep.attitudes IS NULL OR EXISTS {
  (s)-[toward:TOWARD]->(target:Actor)
  WHERE toward.attitude IN $keep.attitudes AND (key.targets IS NULL OR target.id IN key.targets) })
AND ($keep.told IS NULL OR EXISTS { (s)-[:TOLD]->(addressee:Actor) WHERE addressee.id IN $keep.told })
AND ($keep.outlets IS NULL OR EXISTS { (s)-[:SOURCED_FROM]->(:Source)-[:PUBLISHED_BY]->(outlet:Actor) WHERE outlet.id IN $keep.outlets })
AND ($keep.restsOn IS NULL OR NOT EXISTS {
  (s)-[:SOURCED_FROM]->(origin:Source)
  WHERE NOT EXISTS { (origin)-[:CITES]->(:Source)<-[:SOURCED_FROM]-(s) }
    AND NOT origin.id IN $keep.restsOn
    AND NOT EXISTS { (origin)-[:PUBLISHED_BY]->(publisher:Actor) WHERE publisher.id IN $keep.restsOn } })
AND ($keep.minOrigins IS NULL OR EXISTS {
  MATCH (s)-[:SOURCED_FROM]->(origin:Source)
  WHERE NOT EXISTS { (origin)-[:CITES]->(:Source)<-[:SOURCED_FROM]-(s) }
  OPTIONAL MATCH (origin)-[:PUBLISHED_BY]->(publisher:Actor)
  WITH count(DISTINCT publisher) AS publishers WHERE publishers >= $keep.minOrigins
  RETURN publishers })
AND ($keep.textStatements IS NULL OR s.id IN $keep.textStatements OR s.claimId IN $keep.textClaims)

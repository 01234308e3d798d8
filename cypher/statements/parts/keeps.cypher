// What is left of the filter beside what the query seeks by; `key` holds what differs between the parents of a page.
// @include statements/parts/stands
AND s.saidAt >= $saidFrom AND s.saidAt <= $saidTo
AND ($earliestFrom IS NULL OR s.saidEarliest >= $earliestFrom)
AND ($earliestTo IS NULL OR s.saidEarliest IS NULL OR s.saidEarliest <= $earliestTo)
AND ($stances IS NULL OR s.stance IN $stances)
AND all(spans IN key.speakers WHERE any(span IN spans WHERE
// @include statements/parts/spoken-for
))
AND all(ids IN key.claims WHERE s.claimId IN ids)
AND all(ids IN key.about WHERE
  EXISTS { (s)-[:TOWARD]->(target:Actor) WHERE target.id IN ids }
  OR EXISTS { (s)-[:ON]->(:Claim)-[:ABOUT]->(subject) WHERE subject.id IN ids })
AND all(ids IN key.sources WHERE EXISTS { (s)-[:SOURCED_FROM]->(source:Source) WHERE source.id IN ids })
AND ($attitudes IS NULL OR EXISTS {
  (s)-[toward:TOWARD]->(target:Actor)
  WHERE toward.attitude IN $attitudes AND (key.targets IS NULL OR target.id IN key.targets) })
AND ($told IS NULL OR EXISTS { (s)-[:TOLD]->(addressee:Actor) WHERE addressee.id IN $told })
AND ($outlets IS NULL OR EXISTS { (s)-[:SOURCED_FROM]->(:Source)-[:PUBLISHED_BY]->(outlet:Actor) WHERE outlet.id IN $outlets })
AND ($restsOn IS NULL OR NOT EXISTS {
  (s)-[:SOURCED_FROM]->(origin:Source)
  WHERE NOT EXISTS { (origin)-[:CITES]->(:Source)<-[:SOURCED_FROM]-(s) }
    AND NOT origin.id IN $restsOn
    AND NOT EXISTS { (origin)-[:PUBLISHED_BY]->(publisher:Actor) WHERE publisher.id IN $restsOn } })
AND ($minOrigins IS NULL OR EXISTS {
  MATCH (s)-[:SOURCED_FROM]->(origin:Source)
  WHERE NOT EXISTS { (origin)-[:CITES]->(:Source)<-[:SOURCED_FROM]-(s) }
  OPTIONAL MATCH (origin)-[:PUBLISHED_BY]->(publisher:Actor)
  WITH count(DISTINCT publisher) AS publishers WHERE publishers >= $minOrigins
  RETURN publishers })
AND ($textStatements IS NULL OR s.id IN $textStatements OR s.claimId IN $textClaims)

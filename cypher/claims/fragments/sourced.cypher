// On how many independent publishers the statements that agree with a claim rest between them; null when none agrees.
// An origin of an unnamed publisher adds none, and neither does a circle, of which every source cites another.
CALL (n) {
  MATCH (s:Statement) USING INDEX SEEK s:Statement(claimId, sortKey)
  WHERE s.claimId = n.id AND s.sortKey IS NOT NULL AND s.withdrawnAt IS NULL AND s.stance IN ['ASSERTS', 'CONCEDES']
  WITH collect(s) AS agreeing
  CALL (agreeing) {
    UNWIND agreeing AS s UNWIND range(0, coalesce(size(s.originIds), 0) - 1) AS place
    WITH s.originPublisherIds[place] AS publisherId
    WHERE s.circularOriginIds IS NULL OR NOT s.originIds[place] IN s.circularOriginIds
    WITH DISTINCT publisherId
    MATCH (publisher:Actor {id: publisherId}) WHERE NOT coalesce(publisher.unnamed, false)
    RETURN count(publisher) AS independent
  }
  RETURN CASE WHEN size(agreeing) > 0 THEN independent END AS origins
}
WITH n, origins, origins IS NOT NULL AND ($filter.minOrigins IS NULL OR origins >= $filter.minOrigins)
  AND ($filter.maxOrigins IS NULL OR origins <= $filter.maxOrigins) AS passes

// The number of independent publishers on which the statements that agree with a claim rest together; null if no statement
// agrees. Origins with an unnamed publisher do not count, and neither do circles of sources.
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

// The statements of a position with its lowest or highest sort key.
MATCH (s:Statement) USING INDEX SEEK s:Statement(claimId, sortKey)
WHERE s.claimId = row.claimId AND s.sortKey = row.{{place}} AND s.speakerId = row.actorId AND s.stance = row.stance
  AND s.withdrawnAt IS NULL

MATCH (s:Statement) USING INDEX s:Statement(claimId, sortKey)
WHERE s.claimId = id AND s.sortKey = {{key}} AND s.speakerId = actorId AND s.stance = stance AND s.withdrawnAt IS NULL

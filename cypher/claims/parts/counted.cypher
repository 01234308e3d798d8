MATCH ()-[r:{{stance}}]->() USING INDEX r:{{stance}}(claimId, speakerId, sortKey)
WHERE r.claimId = id AND r.speakerId IS NOT NULL AND r.sortKey IS NOT NULL
WITH id, r.speakerId AS actorId, count(*) AS count, min(r.sortKey) AS low, max(r.sortKey) AS high
CALL (id, actorId, low) {
  MATCH ()-[r:{{stance}}]->() USING INDEX r:{{stance}}(claimId, speakerId, sortKey)
  WHERE r.claimId = id AND r.speakerId = actorId AND r.sortKey = low
  RETURN r.said AS first ORDER BY r.statementId LIMIT 1
}
CALL (id, actorId, high) {
  MATCH ()-[r:{{stance}}]->() USING INDEX r:{{stance}}(claimId, speakerId, sortKey)
  WHERE r.claimId = id AND r.speakerId = actorId AND r.sortKey = high
  RETURN r.said AS last, r.statementId AS latestId ORDER BY r.statementId DESC LIMIT 1
}
RETURN actorId, '{{stance}}' AS stance, count, first, last, latestId, high

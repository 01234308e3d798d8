// The statements by which one speaker takes one stance on one claim.
MATCH ()-[r:{{stance}}]->() USING INDEX SEEK r:{{stance}}(claimId, speakerId, sortKey)
WHERE r.claimId = claim AND r.speakerId = speaker AND r.sortKey IS NOT NULL
RETURN r.statementId AS statementId

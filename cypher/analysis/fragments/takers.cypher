// Who takes one stance on one claim.
MATCH ()-[r:{{stance}}]->() USING INDEX SEEK r:{{stance}}(claimId, speakerId, sortKey)
WHERE r.claimId = claim AND r.speakerId IS NOT NULL AND r.sortKey IS NOT NULL
RETURN r.speakerId AS other

// Who takes one stance on the claim `id`, how often, and with which lowest and highest sort key.
MATCH ()-[r:{{stance}}]->() USING INDEX SEEK r:{{stance}}(claimId, speakerId, sortKey)
WHERE r.claimId = id AND r.speakerId IS NOT NULL AND r.sortKey IS NOT NULL
RETURN r.speakerId AS actorId, '{{stance}}' AS stance, count(*) AS count, min(r.sortKey) AS low, max(r.sortKey) AS high

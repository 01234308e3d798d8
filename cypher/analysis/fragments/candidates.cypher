// How many statements take one stance on each claim and, if they are all by one actor, by whom.
MATCH ()-[r:{{stance}}]->() USING INDEX SEEK r:{{stance}}(claimId, speakerId, sortKey)
WHERE r.claimId STARTS WITH 'claim:' AND r.speakerId IS NOT NULL AND r.sortKey IS NOT NULL
WITH r.claimId AS claim, count(*) AS count, min(r.speakerId) AS one, max(r.speakerId) AS other
RETURN claim, [{{side}}, count, CASE WHEN one = other THEN one END] AS lot, {{side}} AS side

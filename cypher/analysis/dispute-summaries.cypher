// COUNT: how many statements take this stance on each claim of the record? LAST: what is the highest sort key of these
// statements? Reads only the index of the stance's edges, in its order.
// params: none      columns: claims, keys (numbers of statements, or sort keys)
// @for stance=ASSERTS,CONCEDES,DENIES,QUESTIONS,RETRACTS key=count,last
// @let value=count(*) when key=count
// @let value=max(r.sortKey) when key=last
MATCH ()-[r:{{stance}}]->() USING INDEX SEEK r:{{stance}}(claimId, speakerId, sortKey)
WHERE r.claimId STARTS WITH 'claim:' AND r.speakerId IS NOT NULL AND r.sortKey IS NOT NULL
WITH r.claimId AS claim, {{value}} AS key
RETURN collect(claim) AS claims, collect(key) AS keys

// How many statements take this stance on each claim of the record? Or (LAST) what is the place of the latest of them in the
// order of what was said? Answered by the index of the stance's edges alone, in its order.
// params: none      columns: claims, keys (the numbers, or the places)
// @for stance=ASSERTS,CONCEDES,DENIES,QUESTIONS,RETRACTS key=count,last
// @let value=count(*) when key=count
// @let value=max(r.sortKey) when key=last
MATCH ()-[r:{{stance}}]->() USING INDEX SEEK r:{{stance}}(claimId, speakerId, sortKey)
WHERE r.claimId STARTS WITH 'claim:' AND r.speakerId IS NOT NULL AND r.sortKey IS NOT NULL
WITH r.claimId AS claim, {{value}} AS key
RETURN collect(claim) AS claims, collect(key) AS keys

// How many statements take this stance on each claim of the record, or where does the last of them stand?
// Places are those of the order of what was said. Answered by the index of the stance's edges alone, in its order.
// params: none      columns: claims, keys (the numbers, or the places)
// @variant ASSERTS_COUNT stance=ASSERTS key=count(*)
// @variant CONCEDES_COUNT stance=CONCEDES key=count(*)
// @variant DENIES_COUNT stance=DENIES key=count(*)
// @variant QUESTIONS_COUNT stance=QUESTIONS key=count(*)
// @variant RETRACTS_COUNT stance=RETRACTS key=count(*)
// @variant ASSERTS_LAST stance=ASSERTS key=max(r.sortKey)
// @variant CONCEDES_LAST stance=CONCEDES key=max(r.sortKey)
// @variant DENIES_LAST stance=DENIES key=max(r.sortKey)
// @variant QUESTIONS_LAST stance=QUESTIONS key=max(r.sortKey)
// @variant RETRACTS_LAST stance=RETRACTS key=max(r.sortKey)
MATCH ()-[r:{{stance}}]->() USING INDEX SEEK r:{{stance}}(claimId, speakerId, sortKey)
WHERE r.claimId STARTS WITH 'claim:' AND r.speakerId IS NOT NULL AND r.sortKey IS NOT NULL
WITH r.claimId AS claim, {{key}} AS key
RETURN collect(claim) AS claims, collect(key) AS keys

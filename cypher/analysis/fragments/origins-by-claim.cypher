// The latest statements on a claim with these stances.
MATCH (s:Statement) USING INDEX SEEK s:Statement(claimId, sortKey)
WHERE s.claimId = part.claim AND s.sortKey IS NOT NULL AND s.stance IN part.stances AND s.withdrawnAt IS NULL
WITH s ORDER BY s.claimId DESC, s.sortKey DESC LIMIT toInteger($limit)

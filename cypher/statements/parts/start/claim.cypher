// What was said on one claim.
MATCH (s:Statement) USING INDEX SEEK s:Statement(claimId, sortKey)
WHERE s.claimId = stream.id
// @include statements/parts/beyond x=s

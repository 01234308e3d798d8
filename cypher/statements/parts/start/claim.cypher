// What was said on one claim.
MATCH (s:Statement) USING INDEX SEEK s:Statement(claimId, {{columns}})
WHERE s.claimId = stream.id
// @include statements/parts/width/{{width}} x=s
// @include statements/parts/beyond x=s

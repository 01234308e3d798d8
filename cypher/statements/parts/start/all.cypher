// All of the record.
MATCH (s:Statement) USING INDEX SEEK s:Statement(sortKey)
WHERE s.id STARTS WITH 'statement:'
// @include statements/parts/beyond x=s

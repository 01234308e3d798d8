// All of the record.
MATCH (s:Statement) USING INDEX SEEK s:Statement({{columns}})
WHERE s.id STARTS WITH 'statement:'
// @include statements/parts/width/{{width}} x=s
// @include statements/parts/beyond x=s

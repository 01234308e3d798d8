// What one source carries.
MATCH (s:Statement)-[r:SOURCED_FROM]->(:Source) USING INDEX SEEK r:SOURCED_FROM(sourceId, {{columns}})
WHERE r.sourceId = stream.id
// @include statements/parts/width/{{width}} x=r
// @include statements/parts/beyond x=r

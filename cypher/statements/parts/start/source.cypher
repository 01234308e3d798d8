// What one source carries.
MATCH (s)-[r:SOURCED_FROM]->() USING INDEX SEEK r:SOURCED_FROM(sourceId, {{columns}})
WHERE r.sourceId = stream.id
// @include statements/parts/width/{{width}} x=r
// @include statements/parts/beyond x=r

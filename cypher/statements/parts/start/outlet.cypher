// What the sources of one publisher carry; twice what two of them carry.
MATCH (s)-[r:SOURCED_FROM]->() USING INDEX SEEK r:SOURCED_FROM(publisherId, {{columns}})
WHERE r.publisherId = stream.id
// @include statements/parts/width/{{width}} x=r
// @include statements/parts/beyond x=r

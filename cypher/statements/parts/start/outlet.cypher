// What the sources of one publisher carry; twice what two of them carry.
MATCH (s:Statement)-[r:SOURCED_FROM]->(:Source) USING INDEX SEEK r:SOURCED_FROM(publisherId, sortKey)
WHERE r.publisherId = stream.id
// @include statements/parts/beyond x=r

// What was said about one actor.
MATCH (s:Statement)-[t:TOWARD]->(:Actor) USING INDEX SEEK t:TOWARD(targetId, sortKey)
WHERE t.targetId = stream.id
// @include statements/parts/beyond x=t

// The latest statements toward one actor.
MATCH (s:Statement)-[t:TOWARD]->(:Actor) USING INDEX SEEK t:TOWARD(targetId, sortKey)
WHERE t.targetId = id AND t.sortKey IS NOT NULL
WITH s, t ORDER BY t.targetId DESC, t.sortKey DESC LIMIT toInteger($scan)

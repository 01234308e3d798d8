// Statements of one actor toward others.
MATCH (s:Statement)-[t:TOWARD]->(:Actor) USING INDEX SEEK t:TOWARD(speakerId, targetId, sortKey)
WHERE t.speakerId = id AND t.targetId IS NOT NULL AND t.sortKey IS NOT NULL
WITH s, t LIMIT toInteger($scan)

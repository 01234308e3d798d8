// The latest statements of one speaker.
MATCH (s:Statement) USING INDEX SEEK s:Statement(speakerId, sortKey)
WHERE s.speakerId = id AND s.sortKey IS NOT NULL
WITH s ORDER BY s.speakerId DESC, s.sortKey DESC LIMIT toInteger($scan)

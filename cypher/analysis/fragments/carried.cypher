// The latest statements in sources that one actor published.
MATCH (s:Statement)-[r:SOURCED_FROM]->(:Source) USING INDEX SEEK r:SOURCED_FROM(publisherId, sortKey)
WHERE r.publisherId = id AND r.sortKey IS NOT NULL
WITH s, r ORDER BY r.publisherId DESC, r.sortKey DESC LIMIT toInteger($scan)

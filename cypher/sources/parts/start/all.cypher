MATCH (n:Source) USING INDEX n:Source(sortKey)
WHERE n.sortKey IS NOT NULL
// @include nodes/parts/ours n=n

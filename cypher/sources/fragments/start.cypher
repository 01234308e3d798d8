// Where a list of sources starts: with all sources, or with those of one publisher.
// @case start=all
MATCH (n:Source) USING INDEX n:Source(sortKey)
WHERE n.sortKey IS NOT NULL
// @include nodes/fragments/ours n=n
// @end
// @case start=publisher
MATCH (n:Source) USING INDEX SEEK n:Source(publisherId, sortKey)
WHERE n.publisherId = parent AND n.sortKey IS NOT NULL
// @end

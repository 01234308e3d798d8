// Where a list of sources starts: with all sources, with those of one publisher, or with those that a search
// found.
// @case start=all
MATCH (n:Source) USING INDEX n:Source(sortKey)
WHERE n.sortKey IS NOT NULL
// @include nodes/fragments/ours n=n
// @end
// @case start=publisher
MATCH (n:Source) USING INDEX SEEK n:Source(publisherId, sortKey)
WHERE n.publisherId = parent AND n.sortKey IS NOT NULL
// @end
// @case start=ids
UNWIND $sought AS id
MATCH (n:Source {id: id}) WHERE (parent IS NULL OR n.publisherId = parent)
// @end

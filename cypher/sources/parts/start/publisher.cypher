MATCH (n:Source) USING INDEX n:Source(publisherId, sortKey)
WHERE n.publisherId = parent AND n.sortKey IS NOT NULL

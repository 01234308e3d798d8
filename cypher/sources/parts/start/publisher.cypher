MATCH (n:Source) USING INDEX SEEK n:Source(publisherId, sortKey)
WHERE n.publisherId = parent AND n.sortKey IS NOT NULL

// The next sources, ordered by id, and whether each is as the first versions wrote it, without a sort key.
// params: after (an id), limit      columns: id, isWithoutPlace
MATCH (n:Source) WHERE n.id STARTS WITH 'source:' AND n.id > $after
RETURN n.id AS id, n.sortKey IS NULL AS isWithoutPlace
ORDER BY n.id LIMIT toInteger($limit)

// Which sources come next in order of id? Are they as the first versions wrote them, without a place in the order of lists?
// params: after (an id), limit      columns: id, isWithoutPlace
MATCH (n:Source) WHERE n.id STARTS WITH 'source:' AND n.id > $after
RETURN n.id AS id, n.sortKey IS NULL AS isWithoutPlace
ORDER BY n.id LIMIT toInteger($limit)

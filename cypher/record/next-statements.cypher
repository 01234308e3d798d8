// Which statements come next in order of id? Are they as the first versions wrote them: without a place in the order of
// lists, or, where the date is not known to the day, without its width?
// params: after (an id), limit      columns: id, isWithoutPlace
MATCH (n:Statement) WHERE n.id STARTS WITH 'statement:' AND n.id > $after
RETURN n.id AS id, n.sortKey IS NULL
  OR n.width IS NULL AND (n.saidEarliest IS NULL OR date(n.saidEarliest) <> date(n.saidAt)) AS isWithoutPlace
ORDER BY n.id LIMIT toInteger($limit)

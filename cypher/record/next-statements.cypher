// The next statements, ordered by id, and whether each is as the first versions wrote it: without a sort key or, if its date
// is not known to the day, without the width of the date.
// params: after (an id), limit      columns: id, isWithoutPlace
MATCH (n:Statement) WHERE n.id STARTS WITH 'statement:' AND n.id > $after
RETURN n.id AS id, n.sortKey IS NULL
  OR n.width IS NULL AND (n.saidEarliest IS NULL OR date(n.saidEarliest) <> date(n.saidAt)) AS isWithoutPlace
ORDER BY n.id LIMIT toInteger($limit)

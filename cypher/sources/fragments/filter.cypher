// The conditions on a source; each field of `$filter` is null if it sets no condition.
AND ($filter.kinds IS NULL OR n.kind IN $filter.kinds)
AND ($filter.statuses IS NULL OR n.status IN $filter.statuses)
AND ($filter.publishers IS NULL OR n.publisherId IN $filter.publishers)
AND ($filter.cites IS NULL OR EXISTS { (n)-[:CITES]->(other) WHERE other.id IN $filter.cites })
AND ($filter.citedBy IS NULL OR EXISTS { (n)<-[:CITES]-(other) WHERE other.id IN $filter.citedBy })
AND ($filter.from IS NULL OR (n.published IS NOT NULL AND n.publishedAt IS NULL)
  OR n.publishedAt >= CASE WHEN n.publishedEarliest = n.publishedAt THEN $filter.instantsFrom ELSE $filter.from END)
AND ($filter.to IS NULL OR n.published IS NOT NULL AND (n.publishedEarliest IS NULL
  OR n.publishedEarliest <= CASE WHEN n.publishedEarliest = n.publishedAt THEN $filter.instantsTo ELSE $filter.to END))

// The conditions on a claim; each field of `$filter` is null if it sets no condition.
AND ($filter.kinds IS NULL OR n.kind IN $filter.kinds)
AND ($filter.about IS NULL OR EXISTS { (n)-[:ABOUT]->(matter) WHERE matter.id IN $filter.about })

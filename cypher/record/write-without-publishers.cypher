// Removes what earlier versions kept on these statements in place of their chains.
// params: ids      columns: written
MATCH (n:Statement) WHERE n.id IN $ids
REMOVE n.circularOriginIds, n.independentPublishers
RETURN count(*) AS written

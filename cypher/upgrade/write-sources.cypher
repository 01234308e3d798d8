// Gives sources their place in the order of lists, and their publisher beside it.
// params: rows (id, sortKey)      columns: written
UNWIND $rows AS row
MATCH (n:Source { id: row.id })
SET n.sortKey = row.sortKey, n.publisherId = head([(n)-[:PUBLISHED_BY]->(publisher:Actor) | publisher.id])
RETURN count(*) AS written

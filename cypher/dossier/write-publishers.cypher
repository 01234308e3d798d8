// Gives the edges to sources the publisher that each source has now.
// params: rows (id of a source)      columns: written
UNWIND $rows AS row
MATCH (:Statement)-[cited:SOURCED_FROM]->(source:Source {id: row.id})
SET cited.publisherId = source.publisherId
RETURN count(*) AS written

// Ties statements to the sources that carry them; each edge has the publisher of its source beside it.
// params: rows (from, to, props)      columns: written
UNWIND $rows AS row
MATCH (s:Statement {id: row.from}), (source:Source {id: row.to})
CREATE (s)-[cited:SOURCED_FROM]->(source)
SET cited = row.props, cited.publisherId = source.publisherId
RETURN count(*) AS written

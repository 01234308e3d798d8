// Records that a migration has run.
// params: id, mark (version, description, checksum)      columns: written
MERGE (n:Migration {id: $id})
SET n = $mark, n.id = $id, n.version = toInteger($mark.version), n.ranAt = datetime.transaction()
RETURN count(*) AS written

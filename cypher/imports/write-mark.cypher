// Records how far an import came, in the transaction that brought it there.
// params: id, mark (content, file, line, rows, rejected, startedAt)      columns: written
MERGE (i:Import {id: $id})
SET i = $mark, i.id = $id
RETURN count(*) AS written

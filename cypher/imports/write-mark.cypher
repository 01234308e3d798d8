// Records the checkpoint of an import, in the transaction that did the work.
// params: id, mark (content, file, line, rows, rejected, startedAt)      columns: written
MERGE (i:Import {id: $id})
SET i = $mark, i.id = $id
RETURN count(*) AS written

// Deletes the checkpoint of an import that is complete or starts again.
// params: id      columns: written
MATCH (i:Import {id: $id})
DELETE i
RETURN count(*) AS written

// Forgets how far an import came: it is complete, or begins anew.
// params: id      columns: written
MATCH (i:Import {id: $id})
DELETE i
RETURN count(*) AS written

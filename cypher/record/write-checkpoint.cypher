// Records how far a migration has got, in the transaction that did the work.
// params: id, after (id of the last object that is done)      columns: written
MERGE (n:Migration {id: $id})
SET n.version = toInteger(split($id, ':')[1]), n.after = $after
RETURN count(*) AS written

// Records how far a migration came, in the transaction that brought it there.
// params: id, after (of the last object that is done)      columns: written
MERGE (n:Migration {id: $id})
SET n.version = toInteger(split($id, ':')[1]), n.after = $after
RETURN count(*) AS written

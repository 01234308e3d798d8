// Waits until no other process runs migrations, and keeps others waiting until this transaction ends. Nothing stays.
// params: none      columns: written
MERGE (n:Migration {id: 'migration:lock'})
DELETE n
RETURN count(*) AS written

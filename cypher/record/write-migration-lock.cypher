// Waits until no other process runs migrations, and makes others wait until this transaction ends. Leaves no node behind.
// params: none      columns: written
MERGE (n:Migration {id: 'migration:lock'})
DELETE n
RETURN count(*) AS written

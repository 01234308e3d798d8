// Which migrations are recorded, which of them are complete, and how far did an interrupted one get?
// params: none      columns: version, checksum, ran, after
MATCH (n:Migration) WHERE n.id STARTS WITH 'migration:'
RETURN n.version AS version, n.checksum AS checksum, n.ranAt IS NOT NULL AS ran, n.after AS after

// Which migrations does the record know, which of them are done, and how far did one come that was stopped?
// params: none      columns: version, checksum, ran, after
MATCH (n:Migration) WHERE n.id STARTS WITH 'migration:'
RETURN n.version AS version, n.checksum AS checksum, n.ranAt IS NOT NULL AS ran, n.after AS after

// Which statements of these dossiers have not been withdrawn?
// params: dossiers      columns: id, dossier
MATCH (n:Statement) WHERE n.dossier IN $dossiers AND n.withdrawnAt IS NULL
RETURN n.id AS id, n.dossier AS dossier ORDER BY id

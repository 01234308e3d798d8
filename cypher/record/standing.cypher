// Which statements and verdicts of these dossiers have not been withdrawn?
// params: dossiers      columns: id, dossier
CALL () {
  MATCH (n:Statement) WHERE n.dossier IN $dossiers AND n.withdrawnAt IS NULL
  RETURN n
  UNION ALL
  MATCH (n:Verdict) WHERE n.dossier IN $dossiers AND n.withdrawnAt IS NULL
  RETURN n
}
RETURN n.id AS id, n.dossier AS dossier ORDER BY id

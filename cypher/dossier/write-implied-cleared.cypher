// Removes from all statements on these claims, of whatever dossier, what only the claim implied.
// params: rows (id)      columns: written
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
CALL (claim) {
  MATCH (claim)<-[:ON]-(:Statement)-[edge:TOWARD|CONCERNS]->() WHERE type(edge) = 'CONCERNS' OR edge.implied DELETE edge
}
RETURN count(*) AS written

// Removes from all statements on these claims, of whatever dossier, the targets that only the claim implied.
// params: rows (id)      columns: written
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
CALL (claim) { MATCH (claim)<-[:ON]-(:Statement)-[toward:TOWARD]->() WHERE toward.implied DELETE toward }
RETURN count(*) AS written

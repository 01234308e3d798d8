// Adds objects that the record does not hold; one that it holds after all breaks the rule of unique ids.
// params: rows (props, dossier), at      columns: written
// @for label=Actor,Event,Place,Topic,Claim,Source,Statement
UNWIND $rows AS row
CREATE (n:{{label}})
SET n = row.props, n.dossier = row.dossier, n.recordedAt = $at
RETURN count(*) AS written

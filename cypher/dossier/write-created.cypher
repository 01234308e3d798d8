// Adds objects that the record does not hold; one that it holds after all breaks the rule of unique ids.
// params: rows (props, dossier), at      columns: written
// @variant actor label=Actor
// @variant event label=Event
// @variant place label=Place
// @variant topic label=Topic
// @variant claim label=Claim
// @variant source label=Source
// @variant statement label=Statement
UNWIND $rows AS row
CREATE (n:{{label}})
SET n = row.props, n.dossier = row.dossier, n.recordedAt = $at
RETURN count(*) AS written

// Gives objects of the record their new properties; a null removes one, and what is not named stays.
// params: rows (id, props, dossier)      columns: written
// @variant actor label=Actor
// @variant event label=Event
// @variant place label=Place
// @variant topic label=Topic
// @variant claim label=Claim
// @variant source label=Source
// @variant statement label=Statement
UNWIND $rows AS row
MATCH (n:{{label}} {id: row.id})
SET n += row.props, n.dossier = row.dossier
RETURN count(*) AS written

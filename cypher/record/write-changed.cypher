// Gives objects of the record their new properties; a null removes one, and what is not named stays.
// params: rows (id, props)      columns: written
// @for label=Actor,Event,Place,Topic,Claim,Source,Statement
UNWIND $rows AS row
MATCH (n:{{label}} {id: row.id})
SET n += row.props
RETURN count(*) AS written

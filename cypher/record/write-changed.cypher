// Changes properties of objects in the record. A null removes a property; properties that are not named stay.
// params: rows (id, props)      columns: written
// @for label=Actor,Event,Place,Topic,Claim,Source,Statement,Verdict
UNWIND $rows AS row
MATCH (n:{{label}} {id: row.id})
SET n += row.props
RETURN count(*) AS written

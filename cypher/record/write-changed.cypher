// Gives objects of the record their new properties; a null removes one, and what is not named stays.
// params: rows (id, props)      columns: written
// @variant Actor label=Actor
// @variant Event label=Event
// @variant Place label=Place
// @variant Topic label=Topic
// @variant Claim label=Claim
// @variant Source label=Source
// @variant Statement label=Statement
UNWIND $rows AS row
MATCH (n:{{label}} {id: row.id})
SET n += row.props
RETURN count(*) AS written

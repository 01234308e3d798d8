// Records how objects were changed.
// params: rows (id, by, why, before, after), at      columns: written
// @for label=Actor,Event,Place,Topic,Claim,Source,Statement
UNWIND $rows AS row
MATCH (n:{{label}} {id: row.id})
CREATE (:Revision {
  id: 'revision:' + randomUUID(), at: $at, by: row.by, why: row.why, before: row.before, after: row.after
})-[:REVISES]->(n)
RETURN count(*) AS written

// Records how objects were changed.
// params: rows (id, by, why, before, after), at      columns: written
// @variant actor label=Actor
// @variant event label=Event
// @variant place label=Place
// @variant topic label=Topic
// @variant claim label=Claim
// @variant source label=Source
// @variant statement label=Statement
UNWIND $rows AS row
MATCH (n:{{label}} {id: row.id})
CREATE (:Revision {
  id: 'revision:' + randomUUID(), at: $at, by: row.by, why: row.why, before: row.before, after: row.after
})-[:REVISES]->(n)
RETURN count(*) AS written

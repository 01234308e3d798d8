// Gives actors the label of their kind, and removes the labels of other kinds.
// params: rows (id, label)      columns: written
UNWIND $rows AS row
MATCH (n:Actor {id: row.id})
REMOVE n:Person:State:Institution:Outlet:Group
SET n:$(row.label)
RETURN count(*) AS written

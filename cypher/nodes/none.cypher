// Does the database hold no node at all, of whomever?
// params: none      columns: none
MATCH (n) RETURN count(n) = 0 AS none

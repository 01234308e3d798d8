// Does the database hold no node at all, whoever's it is?
// params: none      columns: none
MATCH (n) RETURN count(n) = 0 AS none

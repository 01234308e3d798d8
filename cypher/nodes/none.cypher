// Does the database hold no node at all, whoever's it is, apart from the marks of its migrations?
// params: none      columns: none
RETURN NOT EXISTS { (n) WHERE NOT coalesce(n:Migration AND n.id STARTS WITH 'migration:', false) } AS none

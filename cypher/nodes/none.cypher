// Does the database hold no node at all, of whomever, but those that tell what was done to its schema?
// params: none      columns: none
RETURN NOT EXISTS { (n) WHERE NOT coalesce(n:Migration AND n.id STARTS WITH 'migration:', false) } AS none

// Is the database empty, apart from the nodes that record migrations? Nodes of other data count, too.
// params: none      columns: none
RETURN NOT EXISTS { (n) WHERE NOT coalesce(n:Migration AND n.id STARTS WITH 'migration:', false) } AS none

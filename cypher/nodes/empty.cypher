// Is the record still empty? Nodes of other data with the same labels do not count.
// columns: empty
RETURN NOT EXISTS { (n:Statement) WHERE n.id STARTS WITH 'statement:' } AND NOT EXISTS { (n:Actor) WHERE n.id STARTS WITH 'actor:' }
  AND NOT EXISTS { (n:Claim) WHERE n.id STARTS WITH 'claim:' } AND NOT EXISTS { (n:Source) WHERE n.id STARTS WITH 'source:' } AS empty

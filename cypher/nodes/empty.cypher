// Does the record hold nothing yet? Nodes of other data with the same labels do not count.
// columns: empty
RETURN NOT EXISTS { (n:Statement) WHERE n.recordedAt IS NOT NULL } AND NOT EXISTS { (n:Actor) WHERE n.recordedAt IS NOT NULL }
  AND NOT EXISTS { (n:Claim) WHERE n.recordedAt IS NOT NULL } AND NOT EXISTS { (n:Source) WHERE n.recordedAt IS NOT NULL } AS empty

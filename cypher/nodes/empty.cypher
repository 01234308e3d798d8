// Does the record hold nothing yet?
// columns: empty
RETURN NOT EXISTS { (:Statement) } AND NOT EXISTS { (:Actor) } AND NOT EXISTS { (:Claim) } AND NOT EXISTS { (:Source) } AS empty

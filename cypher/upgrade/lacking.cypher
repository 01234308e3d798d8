// Is the record of a version without an order of lists, without the widths of dates, or without counted positions?
// What is brought up to date is so in order of id, so the last of them tells.
// columns: statements, sources, positions (booleans)
RETURN
  COLLECT { MATCH (n:Statement) WHERE n.id STARTS WITH 'statement:' RETURN n.sortKey IS NULL ORDER BY n.id DESC LIMIT 1 }
    = [true]
  OR COLLECT {
    MATCH (n:Statement)
    WHERE n.id STARTS WITH 'statement:' AND (n.saidEarliest IS NULL OR date(n.saidEarliest) <> date(n.saidAt))
    RETURN n.width IS NULL ORDER BY n.id DESC LIMIT 1
  } = [true] AS statements,
  COLLECT { MATCH (n:Source) WHERE n.id STARTS WITH 'source:' RETURN n.sortKey IS NULL ORDER BY n.id DESC LIMIT 1 }
    = [true] AS sources,
  COLLECT {
    MATCH (n:Claim) WHERE n.id STARTS WITH 'claim:'
      AND EXISTS { (n)<-[:ASSERTS|DENIES|QUESTIONS|CONCEDES|DECLINES|RETRACTS]-() }
    RETURN NOT EXISTS { (p:Position) WHERE p.claimId = n.id AND p.lastKey IS NOT NULL } ORDER BY n.id DESC LIMIT 1
  } = [true] AS positions

// Was the record written before lists had an order of their own, or before what is known to a month had one? What is
// brought up to date is so in order of id, so the last of them tells.
// columns: statements, sources (booleans)
RETURN
  COLLECT { MATCH (n:Statement) WHERE n.id STARTS WITH 'statement:' RETURN n.sortKey IS NULL ORDER BY n.id DESC LIMIT 1 }
    = [true]
  OR COLLECT {
    MATCH (n:Statement)
    WHERE n.id STARTS WITH 'statement:' AND (n.saidEarliest IS NULL OR date(n.saidEarliest) <> date(n.saidAt))
    RETURN n.width IS NULL ORDER BY n.id DESC LIMIT 1
  } = [true] AS statements,
  COLLECT { MATCH (n:Source) WHERE n.id STARTS WITH 'source:' RETURN n.sortKey IS NULL ORDER BY n.id DESC LIMIT 1 }
    = [true] AS sources

// Which claims contradict each other, and which entails which? Read from the edges, which are few beside the claims.
// columns: froms, tos, entails (true where from entails to, false where they contradict each other)
MATCH (p)-[r:CONTRADICTS|ENTAILS]->(q)
WHERE toStringOrNull(p.id) STARTS WITH 'claim:' AND toStringOrNull(q.id) STARTS WITH 'claim:'
RETURN collect(p.id) AS froms, collect(q.id) AS tos, collect(type(r) = 'ENTAILS') AS entails

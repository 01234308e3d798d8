// Which claims contradict each other, and which entail which? Reads the edges, which are few compared with the claims.
// columns: froms, tos, entails (true if from entails to, false if they contradict each other)
MATCH (p)-[r:CONTRADICTS|ENTAILS]->(q)
WHERE toStringOrNull(p.id) STARTS WITH 'claim:' AND toStringOrNull(q.id) STARTS WITH 'claim:'
RETURN collect(p.id) AS froms, collect(q.id) AS tos, collect(type(r) = 'ENTAILS') AS entails

// Which claims do these claims contradict, and which do they entail?
// params: ids      columns: froms, tos, entails (true if from entails to, false if they contradict each other)
MATCH (p:Claim) USING INDEX SEEK p:Claim(id) WHERE p.id IN $ids
CALL (p) {
  MATCH (p)-[:CONTRADICTS]-(q:Claim) RETURN q.id AS to, false AS entails
  UNION
  MATCH (p)-[:ENTAILS]->(q:Claim) RETURN q.id AS to, true AS entails
}
RETURN collect(p.id) AS froms, collect(to) AS tos, collect(entails) AS entails

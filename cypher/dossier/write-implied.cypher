// Adds to statements the targets that their claim implies: the actors it is about, where the statement does not name them.
// params: rows (id: of statements, or of claims for all statements on them)      columns: written
// @for start=statement,claim
// @let start=s when start=statement
UNWIND $rows AS row
MATCH (s:Statement)-[:ON]->(claim:Claim)-[:ABOUT]->(target:Actor)
WHERE {{start}}.id = row.id AND NOT EXISTS { (s)-[:TOWARD]->(target) }
CREATE (s)-[:TOWARD {
  speakerId: s.speakerId, targetId: target.id, saidAt: s.saidAt, sortKey: s.sortKey, width: s.width,
  attitude: 'NEUTRAL', implied: true
}]->(target)
RETURN count(*) AS written

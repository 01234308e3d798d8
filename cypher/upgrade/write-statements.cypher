// Gives statements and their edges their place in the order of lists, and ties them to what their claims are about.
// params: rows (id, sortKey, width)      columns: written
UNWIND $rows AS row
MATCH (s:Statement { id: row.id })
SET s.sortKey = row.sortKey, s.width = row.width
WITH s
CALL (s) { MATCH (s)-[t:TOWARD]->() SET t.sortKey = s.sortKey, t.width = s.width }
CALL (s) {
  MATCH (s)-[cited:SOURCED_FROM]->(source:Source)
  SET cited.sortKey = s.sortKey, cited.width = s.width, cited.publisherId = source.publisherId
  REMOVE cited.saidAt
}
CALL (s) {
  MATCH (:Actor { id: s.speakerId })-[stance:ASSERTS|DENIES|QUESTIONS|CONCEDES|DECLINES|RETRACTS|WITHDRAWN]->(:Claim { id: s.claimId })
  WHERE stance.statementId = s.id
  SET stance.sortKey = s.sortKey, stance.speakerId = s.speakerId
}
CALL (s) {
  MATCH (s)-[:ON]->(:Claim)-[:ABOUT]->(subject:Event|Place|Topic)
  MERGE (s)-[c:CONCERNS]->(subject)
  SET c = { subjectId: subject.id, sortKey: s.sortKey, width: s.width }
}
RETURN count(*) AS written

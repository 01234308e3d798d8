// Ties statements to the events, places and topics that their claims are about.
// params: rows (id: of statements, or of claims for all statements on them)      columns: written
// @for start=statement,claim
// @let start=s when start=statement
UNWIND $rows AS row
MATCH (s:Statement)-[:ON]->(claim:Claim)-[:ABOUT]->(subject:Event|Place|Topic)
WHERE {{start}}.id = row.id AND NOT EXISTS { (s)-[:CONCERNS]->(subject) }
CREATE (s)-[:CONCERNS { subjectId: subject.id, sortKey: s.sortKey, width: s.width }]->(subject)
RETURN count(*) AS written

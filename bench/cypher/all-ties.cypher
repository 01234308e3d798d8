// How often are these actors on the same side of a claim, how often on opposite sides, and how much do they say? Asked
// of every pair with one MATCH, as a reader of the model would write it.
// params: actors, from, to (places of the order by what was said)      columns: one, other, congruence, conflict, average
MATCH (a:Actor)-[r:ASSERTS|DENIES|QUESTIONS|CONCEDES|RETRACTS]->(c:Claim)<-[q:ASSERTS|DENIES|QUESTIONS|CONCEDES|RETRACTS]-(b:Actor)
WHERE a.id IN $actors AND b.id IN $actors AND a.id < b.id
  AND r.sortKey >= $from AND r.sortKey <= $to AND q.sortKey >= $from AND q.sortKey <= $to
WITH a, b, sum(CASE WHEN (type(r) IN ['ASSERTS', 'CONCEDES']) = (type(q) IN ['ASSERTS', 'CONCEDES']) THEN 1 ELSE 0 END) AS congruence,
  count(*) AS pairs
RETURN a.id AS one, b.id AS other, congruence, pairs - congruence AS conflict,
  (COUNT { (a)-[r:ASSERTS|DENIES|QUESTIONS|CONCEDES|RETRACTS]->() WHERE r.sortKey >= $from AND r.sortKey <= $to }
   + COUNT { (b)-[r:ASSERTS|DENIES|QUESTIONS|CONCEDES|RETRACTS]->() WHERE r.sortKey >= $from AND r.sortKey <= $to }) / 2.0 AS average

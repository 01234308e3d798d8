// Who took one side of a claim and then the other, or agreed with two that contradict each other? Asked of every pair of
// statements with one MATCH, as a reader of the model would write it.
// params: none      columns: actor, first, second
MATCH (a:Actor)-[:MADE]->(second:Statement)-[:ON]->(p:Claim)
WHERE second.withdrawnAt IS NULL
MATCH (a)-[:MADE]->(first:Statement)-[:ON]->(q:Claim)
WHERE first.withdrawnAt IS NULL AND first.saidAt < second.saidEarliest AND (
  (p = q AND (first.stance IN ['ASSERTS', 'CONCEDES'] AND second.stance IN ['DENIES', 'QUESTIONS', 'RETRACTS']
    OR second.stance IN ['ASSERTS', 'CONCEDES'] AND first.stance IN ['DENIES', 'QUESTIONS', 'RETRACTS']))
  OR (first.stance IN ['ASSERTS', 'CONCEDES'] AND second.stance IN ['ASSERTS', 'CONCEDES'] AND (p)-[:CONTRADICTS]-(q)))
WITH a, second, first ORDER BY first.sortKey DESC
WITH a, second, head(collect(first)) AS first
RETURN a.id AS actor, first.id AS first, second.id AS second ORDER BY second.sortKey DESC LIMIT 20

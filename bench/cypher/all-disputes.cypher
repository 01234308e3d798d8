// Which claims does one actor agree with and another disagree with, directly, by a claim that contradicts it, or by one that
// it entails? Asked of every pair of stances with one MATCH, as a reader of the model would write it.
// params: none      columns: claim, agree, disagree, contested
MATCH (a:Actor)-[:ASSERTS|CONCEDES]->(p:Claim)
CALL (p) {
  MATCH (b:Actor)-[:DENIES|QUESTIONS|RETRACTS]->(p) RETURN b
  UNION
  MATCH (b:Actor)-[:ASSERTS|CONCEDES]->(:Claim)-[:CONTRADICTS]-(p) RETURN b
  UNION
  MATCH (b:Actor)-[:DENIES|QUESTIONS|RETRACTS]->(:Claim)<-[:ENTAILS]-(p) RETURN b
}
WITH p, a, b WHERE a <> b
WITH p, count(DISTINCT a) AS agree, count(DISTINCT b) AS disagree
RETURN p.id AS claim, agree, disagree, 2.0 * agree * disagree / (agree + disagree) AS contested
ORDER BY contested DESC, claim LIMIT 20

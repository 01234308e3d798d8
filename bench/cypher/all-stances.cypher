// Who took which stance on which claim, of these actors and claims, how often and what last? Asked of every pair with
// one MATCH, as a reader of the model would write it.
// params: actors, claims, from, to (places of the order by what was said)      columns: actor, claim, stance, count, last
MATCH (a:Actor)-[r:ASSERTS|DENIES|QUESTIONS|CONCEDES|DECLINES|RETRACTS|NEUTRAL|ASKS]->(c:Claim)
WHERE a.id IN $actors AND c.id IN $claims AND r.sortKey >= $from AND r.sortKey <= $to
RETURN a.id AS actor, c.id AS claim, type(r) AS stance, count(*) AS count, max(r.sortKey) AS last

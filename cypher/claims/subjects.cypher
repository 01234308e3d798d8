// What are these claims about? Ordered by name.
// params: ids      columns: id, items (subjects)
MATCH (claim:Claim)-[:ABOUT]->(n) WHERE claim.id IN $ids
WITH claim, n ORDER BY n.name, n.id
RETURN claim.id AS id, collect(
// @include subjects/fragments/card n=n
) AS items

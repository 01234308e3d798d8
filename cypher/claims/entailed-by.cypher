// Which claims entail these claims? Ordered by text.
// params: ids      columns: id, items (claims)
MATCH (claim:Claim)<-[:ENTAILS]-(n:Claim) WHERE claim.id IN $ids
WITH DISTINCT claim, n ORDER BY n.text, n.id
RETURN claim.id AS id, collect(
// @include claims/fragments/card n=n
) AS items

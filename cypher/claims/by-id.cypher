// The claims with these ids.
// params: ids      columns: id, item (a claim)
MATCH (n:Claim) WHERE n.id IN $ids
RETURN n.id AS id,
// @include claims/fragments/card n=n
AS item

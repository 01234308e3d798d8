// Which claims are these?
// params: ids      columns: id, item (a claim)
MATCH (n:Claim) WHERE n.id IN $ids
RETURN n.id AS id,
// @include claims/parts/card n=n
AS item

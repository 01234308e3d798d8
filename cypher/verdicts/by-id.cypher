// The verdicts with these ids.
// params: ids      columns: id, item (a verdict)
MATCH (n:Verdict) WHERE n.id IN $ids
RETURN n.id AS id,
// @include verdicts/fragments/card n=n
AS item

// Which statements respond to these? Earliest first.
// params: ids      columns: id, items (statements)
MATCH (s:Statement)<-[:RESPONDS_TO]-(n:Statement) WHERE s.id IN $ids AND n.withdrawnAt IS NULL
WITH s, n ORDER BY n.saidAt, n.id
RETURN s.id AS id, collect(
// @include statements/fragments/record n=n
) AS items

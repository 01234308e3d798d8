// Which statements answer these, or are answered by them? The earliest first; of what is withdrawn only the one that is
// asked about.
// params: ids, asked (its id), asOf (or null), limit      columns: id, other (id of a statement), claim (what it is on)
// @variant DOWN left=<- right=-
// @variant UP left=- right=->
MATCH (asked:Statement) USING INDEX SEEK asked:Statement(id) WHERE asked.id IN $ids
MATCH (asked){{left}}[:RESPONDS_TO]{{right}}(s:Statement)
WITH asked, s WHERE s.id = $asked OR
// @include statements/parts/stands asOf=$asOf
WITH DISTINCT asked, s ORDER BY s.sortKey, s.id LIMIT toInteger($limit)
RETURN asked.id AS id, s.id AS other, s.claimId AS claim

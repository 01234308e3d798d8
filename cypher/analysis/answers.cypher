// Which statements answer these (DOWN), or are answered by them (UP)? The earliest first; withdrawn ones are left out, but
// for the one that is asked about.
// params: ids, asked (its id), asOf (or null), limit      columns: id, other (id of a statement), claim (what it is on)
// @for direction=down,up
MATCH (asked:Statement) USING INDEX SEEK asked:Statement(id) WHERE asked.id IN $ids
// @case direction=down
MATCH (asked)<-[:RESPONDS_TO]-(s:Statement)
// @end
// @case direction=up
MATCH (asked)-[:RESPONDS_TO]->(s:Statement)
// @end
WITH asked, s WHERE s.id = $asked OR
// @include statements/fragments/stands asOf=$asOf
WITH DISTINCT asked, s ORDER BY s.sortKey, s.id LIMIT toInteger($limit)
RETURN asked.id AS id, s.id AS other, s.claimId AS claim

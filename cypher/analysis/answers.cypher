// Which statements respond to these (DOWN), or do these respond to (UP)? Earliest first. Withdrawn statements are left out,
// except for the one whose exchange is requested.
// params: ids, asked (id of that one), asOf (or null), limit      columns: id, other (id of a statement), claim (of the other)
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

// How many statements are there by each actor, or on each claim, with any date? Neo4j stores the number of edges of each type
// at a node, so the cost does not depend on the number of statements.
// params: scans ([{list, id, span}])
// columns: parent (the list), count
// @for start=speaker,claim
UNWIND $scans AS scan
// @case start=speaker
MATCH (n:Actor) WHERE n.id = scan.span.id
RETURN scan.list AS parent, count { (n)-[:MADE]->() } - count { (n)-[:WITHDRAWN]->() } AS count
// @end
// @case start=claim
MATCH (n:Claim) WHERE n.id = scan.id
RETURN scan.list AS parent, count { (n)<-[:ON]-() } - count { (n)<-[:WITHDRAWN]-() } AS count
// @end

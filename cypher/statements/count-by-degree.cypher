// How many statements are there of each actor, or on each claim, of all times? Neo4j keeps how many edges of a type a node
// has, so the answer costs the same for a hundred thousand.
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

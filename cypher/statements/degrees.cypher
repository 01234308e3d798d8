// How many statements has each actor made, or each claim on it, of all times? Neo4j keeps how many edges of a type a node
// has, so the answer costs the same for a hundred thousand.
// params: streams ([{parent, span, id}])
// columns: parent, count
// @variant SPEAKER label=Actor id=stream.span.id made=(n)-[:MADE]->() withdrawn=(n)-[:WITHDRAWN]->()
// @variant CLAIM label=Claim id=stream.id made=(n)<-[:ON]-() withdrawn=(n)<-[:WITHDRAWN]-()
UNWIND $streams AS stream
MATCH (n:{{label}}) WHERE n.id = {{id}}
RETURN stream.parent AS parent, count { {{made}} } - count { {{withdrawn}} } AS count

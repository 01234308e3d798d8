// Adds nodes, and edges between these and nodes that are already in the record. Each existing node is looked up once,
// regardless of the number of its edges.
// params: graph (one map, so that the query is planned once): nodes ([{labels, props}]), ends ({label: [id, …]}: existing
//         nodes at the ends of edges, a list for each label), size (number of all nodes, new and existing),
//         edges ([{type, rows: [[from, to, props], …]}]: from and to are indexes into all nodes, first the new ones, then the
//         existing ones in the order of this query)
// columns: tied (number of edges); no row if an end is missing
CALL () { UNWIND $graph.nodes AS node CREATE (n:$(node.labels)) SET n = node.props RETURN collect(n) AS created }
// @include record/fragments/ends label=Actor ends=actors
// @include record/fragments/ends label=Event ends=events
// @include record/fragments/ends label=Place ends=places
// @include record/fragments/ends label=Topic ends=topics
// @include record/fragments/ends label=Claim ends=claims
// @include record/fragments/ends label=Source ends=sources
// @include record/fragments/ends label=Statement ends=statements
// @include record/fragments/ends label=Verdict ends=verdicts
WITH created + actors + events + places + topics + claims + sources + statements + verdicts AS found WHERE size(found) = $graph.size
CALL (found) {
  UNWIND $graph.edges AS kind UNWIND kind.rows AS row
  WITH kind.type AS type, found[toInteger(row[0])] AS from, found[toInteger(row[1])] AS to, row[2] AS props
  CREATE (from)-[edge:$(type)]->(to) SET edge = props
  RETURN count(*) AS tied
}
RETURN tied

// How many nodes of a label are there, and how many edges say that something is withdrawn? Neo4j keeps these numbers, so the
// cost does not depend on them. Nodes of others with the same label are counted, too.
// columns: kept (numbers)
// @for label=Actor,Claim,Source,Statement
// @case label=Actor,Claim,Source
MATCH (n:{{label}})
RETURN [count(n)] AS kept
// @end
// @case label=Statement
CALL () {
  MATCH (n:Statement)
  RETURN count(n) AS nodes
}
CALL () {
  MATCH ()-[w:WITHDRAWN]->()
  RETURN count(w) AS withdrawn
}
RETURN [nodes, withdrawn] AS kept
// @end

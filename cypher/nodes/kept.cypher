// How many nodes of a label are there, and how many of them are withdrawn? Neo4j keeps these numbers, so the cost does not
// depend on them. Nodes of others with the same label are counted, too.
// columns: kept (a number for each)
// @for label=Actor,Claim,Source,Statement
MATCH (n:{{label}})
WITH count(n) AS nodes
// @case label=Statement
MATCH ()-[w:WITHDRAWN]->()
RETURN [nodes, count(w)] AS kept
// @end
// @case label=Actor,Claim,Source
RETURN [nodes] AS kept
// @end

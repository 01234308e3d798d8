// To which objects do edges of one type lead from these objects?
// params: ids      columns: from, to (ids)
// @for type=CITES,PART_OF,OWNED_BY,RESPONDS_TO,SPEAKS_OF
// @let label=Source when type=CITES
// @let label=Actor when type=PART_OF,OWNED_BY
// @let label=Statement when type=RESPONDS_TO
// @case type=CITES,PART_OF,OWNED_BY,RESPONDS_TO
MATCH (n:{{label}})-[:{{type}}]->(next:{{label}}) WHERE n.id IN $ids
RETURN n.id AS from, collect(DISTINCT next.id) AS to
// @end
// @case type=SPEAKS_OF
MATCH (n:Statement)-[:ON]->(next:Claim) WHERE n.id IN $ids
RETURN n.id AS from, collect(DISTINCT next.id) AS to
UNION ALL
MATCH (n:Claim)-[:ABOUT]->(next:Statement) WHERE n.id IN $ids
RETURN n.id AS from, collect(DISTINCT next.id) AS to
// @end

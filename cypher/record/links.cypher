// Where do these edges lead from these objects, one step on?
// params: ids      columns: from, to (ids)
// @variant CITES label=Source type=CITES
// @variant PART_OF label=Actor type=PART_OF
// @variant RESPONDS_TO label=Statement type=RESPONDS_TO
MATCH (n:{{label}})-[:{{type}}]->(next:{{label}}) WHERE n.id IN $ids
RETURN n.id AS from, collect(DISTINCT next.id) AS to

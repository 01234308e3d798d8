// Which statements are on these claims, known through these sources, or through sources that these actors publish?
// params: ids      columns: id
// @variant claim end=Claim way=-[:ON]->
// @variant source end=Source way=-[:SOURCED_FROM]->
// @variant actor end=Actor way=-[:SOURCED_FROM]->(:Source)-[:PUBLISHED_BY]->
MATCH (n:Statement){{way}}(end:{{end}}) WHERE end.id IN $ids
RETURN DISTINCT n.id AS id

// Which statements depend on these claims, sources or actors? Those on the claims, those that the sources carry, and those
// carried by sources that the actors, or what they own, publish.
// params: ids      columns: id
// @for end=Claim,Source,Actor
// @let way=-[:ON]-> when end=Claim
// @let way=-[:SOURCED_FROM]-> when end=Source
// @let way=-[:SOURCED_FROM]->(:Source)-[:PUBLISHED_BY]->(:Actor)-[:OWNED_BY*0..8]-> when end=Actor
MATCH (n:Statement){{way}}(end:{{end}}) WHERE end.id IN $ids
RETURN DISTINCT n.id AS id

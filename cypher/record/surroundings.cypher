// What the edges of statements depend on: what are their claims about, who published their sources, and what do these cite?
// params: of (claims, sources (ids); one map, so that the query is planned once)
// columns: claims ([id, [subject, …]]), sources ([id, publisher, whether the publisher is unnamed, whether it is seen or null,
//          [cited, …]])
CALL () {
  UNWIND $of.claims AS id
  MATCH (n:Claim {id: id})
  RETURN collect([id, [(n)-[:ABOUT]->(subject) | subject.id]]) AS claims
}
CALL (claims) {
  UNWIND $of.sources AS id
  MATCH (n:Source {id: id})
  RETURN collect([id, n.publisherId, head([(n)-[:PUBLISHED_BY]->(publisher:Actor) | publisher.unnamed]),
// @include sources/fragments/seen n=n
    ,
    [(n)-[:CITES]->(cited:Source) | cited.id]]) AS sources
}
RETURN claims, sources

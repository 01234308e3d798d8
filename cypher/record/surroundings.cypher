// What the edges of statements depend on: what are their claims about, who published their sources and owns these publishers,
// and what do the sources cite?
// params: of (claims, sources (ids); one map, so that the query is planned once)
// columns: claims ([id, [subject, …]]), sources ([id, publisher, whether the publisher is unnamed, whether it is seen or null,
//          [cited, …], document]), owners of publishers and of these owners ([id, owner, first and last millisecond or null])
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
    [(n)-[:CITES]->(cited:Source) | cited.id], n.sameUrlAs]) AS sources
}
CALL (sources) {
  UNWIND sources AS row
  WITH DISTINCT row[1] AS publisherId
  MATCH (:Actor {id: publisherId})-[:OWNED_BY*0..8]->(n:Actor)-[o:OWNED_BY]->(owner:Actor)
  RETURN collect(DISTINCT [n.id, owner.id, o.fromEarliest.epochMillis, o.toLatest.epochMillis]) AS owners
}
RETURN claims, sources, owners

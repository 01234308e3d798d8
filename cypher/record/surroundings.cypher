// What stands around statements: what are their claims about, who published their sources, and what do these cite?
// params: of, one map so that it is planned once: claims, sources (ids)
// columns: claims ([id, [subject, …]]), sources ([id, publisher, whether that is unnamed, [cited, …]])
CALL () {
  UNWIND $of.claims AS id
  MATCH (n:Claim {id: id})
  RETURN collect([id, [(n)-[:ABOUT]->(subject) | subject.id]]) AS claims
}
CALL (claims) {
  UNWIND $of.sources AS id
  MATCH (n:Source {id: id})
  RETURN collect([id, n.publisherId, head([(n)-[:PUBLISHED_BY]->(publisher:Actor) | publisher.unnamed]),
    [(n)-[:CITES]->(cited:Source) | cited.id]]) AS sources
}
RETURN claims, sources

// What stands around statements: what are their claims about, who published their sources, and what do these cite?
// params: claims, sources (ids)
// columns: claims ([id, [subject, …]]), sources ([id, publisher, whether that is unnamed, [cited, …]])
CALL () {
  UNWIND $claims AS id
  MATCH (n:Claim {id: id})
  RETURN collect([id, [(n)-[:ABOUT]->(subject) | subject.id]]) AS claims
}
CALL (claims) {
  UNWIND $sources AS id
  MATCH (n:Source {id: id})
  RETURN collect([id, n.publisherId, head([(n)-[:PUBLISHED_BY]->(publisher:Actor) | publisher.unnamed]),
    [(n)-[:CITES]->(cited:Source) | cited.id]]) AS sources
}
RETURN claims, sources

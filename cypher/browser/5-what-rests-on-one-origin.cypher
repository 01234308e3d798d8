// What rests on one origin: a News.Az report
// Statements known only from this report by News.Az, and who made them: if the report is wrong, none of them has any
// other support, however many articles repeat them. Where only a paraphrase is known, the claim is shown too.
MATCH published = (origin:Source {id: 'source:news-az-2020-aliyev-letter'})-[:PUBLISHED_BY]->(:Actor)
MATCH rests = (:Actor)-[:MADE]->(statement:Statement)-[:SOURCED_FROM]->(origin)
WHERE NOT 'withdrawnAt' IN keys(statement) AND NOT EXISTS {
  (statement)-[:SOURCED_FROM]->(other:Source)
  WHERE other <> origin AND NOT EXISTS { (other)-[:CITES]->(:Source)<-[:SOURCED_FROM]-(statement) }
}
OPTIONAL MATCH gist = (statement)-[:ON]->(:Claim) WHERE statement.quote IS NULL
RETURN rests, published, gist

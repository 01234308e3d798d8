// What rests on one origin: a report of News.Az
// Statements that we know only on the word of News.Az, and who made them: were the report wrong, all of
// them would fall, however many articles take them over. Where only the gist is known, the claim stands beside.
MATCH published = (origin:Source {id: 'source:news-az-2020-aliyev-letter'})-[:PUBLISHED_BY]->(:Actor)
MATCH rests = (:Actor)-[:MADE]->(statement:Statement)-[:SOURCED_FROM]->(origin)
WHERE statement.withdrawnAt IS NULL AND NOT EXISTS {
  (statement)-[:SOURCED_FROM]->(other:Source)
  WHERE other <> origin AND NOT EXISTS { (other)-[:CITES]->(:Source)<-[:SOURCED_FROM]-(statement) }
}
OPTIONAL MATCH gist = (statement)-[:ON]->(:Claim) WHERE statement.quote IS NULL
RETURN published, rests, gist

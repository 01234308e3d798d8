// These claims as the record has them, in the format of a dossier. A contradiction is an edge from the claim whose entry
// states it; contradictedBy has the claims whose entries state a contradiction with this one.
// params: ids      columns: dossier, entry, contradictedBy (ids)
MATCH (n:Claim) WHERE n.id IN $ids
RETURN n.dossier AS dossier, n {
  .id, .text, .kind,
  about: [(n)-[:ABOUT]->(subject) | subject.id],
  contradicts: [(n)-[:CONTRADICTS]->(other:Claim) | other.id],
  entails: [(n)-[:ENTAILS]->(other:Claim) | other.id]
} AS entry, [(n)<-[:CONTRADICTS]-(other:Claim) | other.id] AS contradictedBy

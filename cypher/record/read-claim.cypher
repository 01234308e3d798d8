// What does the record hold of these claims, in the shape of a dossier? A contradiction is an edge of the claim that
// states it; contradictedBy are the claims that state one with this.
// params: ids      columns: dossier, entry, contradictedBy (ids)
MATCH (n:Claim) WHERE n.id IN $ids
RETURN n.dossier AS dossier, n {
  .id, .text, .kind,
  about: [(n)-[:ABOUT]->(subject) | subject.id],
  contradicts: [(n)-[:CONTRADICTS]->(other:Claim) | other.id],
  entails: [(n)-[:ENTAILS]->(other:Claim) | other.id]
} AS entry, [(n)<-[:CONTRADICTS]-(other:Claim) | other.id] AS contradictedBy

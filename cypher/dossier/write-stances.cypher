// Ties statements to their speakers and claims, each with its stance edge.
// params: rows (id)      columns: written
UNWIND $rows AS row
MATCH (n:Statement {id: row.id}), (speaker:Actor {id: n.speakerId}), (claim:Claim {id: n.claimId})
CREATE (speaker)-[made:MADE]->(n)-[:ON]->(claim)
SET made.as = n.spokenAs
CREATE (speaker)-[stance:$(n.stance)]->(claim)
SET stance = {
  statementId: n.id, claimId: n.claimId, speakerId: n.speakerId, said: n.said, saidAt: n.saidAt, sortKey: n.sortKey
}
RETURN count(*) AS written

// Withdraws statements: each keeps its node, and its stance edge becomes WITHDRAWN.
// params: rows (id), at      columns: written
UNWIND $rows AS row
MATCH (n:Statement {id: row.id}), (speaker:Actor {id: n.speakerId}), (claim:Claim {id: n.claimId})
SET n.withdrawnAt = $at
WITH n, speaker, claim
CALL (n, speaker, claim) {
  MATCH (speaker)-[stance:ASSERTS|DENIES|QUESTIONS|CONCEDES|DECLINES|RETRACTS]->(claim) WHERE stance.statementId = n.id
  DELETE stance
}
CREATE (speaker)-[:WITHDRAWN {
  stance: n.stance, statementId: n.id, claimId: n.claimId, speakerId: n.speakerId, said: n.said, saidAt: n.saidAt,
  sortKey: n.sortKey
}]->(claim)
RETURN count(*) AS written

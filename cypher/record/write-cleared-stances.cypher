// Removes the edges that connect statements with their speakers: the stance edge and the MADE edge of each.
// params: rows (id)      columns: written
UNWIND $rows AS row
MATCH (n:Statement {id: row.id}), (speaker:Actor {id: n.speakerId}), (claim:Claim {id: n.claimId})
CALL (n, speaker, claim) {
  MATCH (speaker)-[stance:ASSERTS|DENIES|QUESTIONS|CONCEDES|DECLINES|RETRACTS|NEUTRAL|ASKS|WITHDRAWN]->(claim)
  WHERE stance.statementId = n.id
  DELETE stance
}
CALL (n) { MATCH (n)<-[edge:MADE]-() DELETE edge }
RETURN count(*) AS written

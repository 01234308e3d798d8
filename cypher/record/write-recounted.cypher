// Counts again who takes this stance on which claim, from the stance edges. Each position is locked before the count, so
// that a concurrent write to it runs before or after. A position without statements is kept, without sort keys and so in no
// index: a write that waits for its lock would otherwise add to a deleted node.
// params: rows (claimId, speakerId)      columns: written
// @for stance=ASSERTS,DENIES,QUESTIONS,CONCEDES,DECLINES,RETRACTS,NEUTRAL,ASKS
UNWIND $rows AS row
MERGE (p:Position { claimId: row.claimId, speakerId: row.speakerId, stance: '{{stance}}' })
SET p.count = 0
WITH p, row
CALL (row) {
  MATCH ()-[r:{{stance}}]->() USING INDEX SEEK r:{{stance}}(claimId, speakerId, sortKey)
  WHERE r.claimId = row.claimId AND r.speakerId = row.speakerId AND r.sortKey IS NOT NULL
  RETURN count(*) AS count, min(r.sortKey) AS first, max(r.sortKey) AS last
}
SET p.count = count, p.firstKey = first, p.lastKey = last
RETURN count(*) AS written

// Counts anew who takes this stance on which claim, by the edges of the stance. What is counted is taken hold of first:
// whoever adds to it at the same time waits, or is waited for. It stays where none is left, without places, so that no
// index has it: one that waits for it would add to a node that is gone.
// params: rows (claimId, speakerId)      columns: written
// @for stance=ASSERTS,DENIES,QUESTIONS,CONCEDES,DECLINES,RETRACTS
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

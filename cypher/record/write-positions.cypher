// Adds new statements to the positions, which count who takes which stance on which claim.
// params: rows (claimId, speakerId, stance, count, and their lowest and highest sortKey: firstKey, lastKey), always in the
//         same order, so that one of two concurrent batches waits for the other      columns: written
UNWIND $rows AS row
MERGE (p:Position { claimId: row.claimId, speakerId: row.speakerId, stance: row.stance })
ON CREATE SET p = row
ON MATCH SET p.count = p.count + row.count,
  p.firstKey = CASE WHEN p.firstKey < row.firstKey THEN p.firstKey ELSE row.firstKey END,
  p.lastKey = CASE WHEN p.lastKey > row.lastKey THEN p.lastKey ELSE row.lastKey END
RETURN count(*) AS written

// Adds new statements to the counts of who takes which stance on which claim.
// params: rows (claimId, speakerId, stance, count, and their lowest and highest sortKey: first, last), always in the same
//         order, so that of two batches that meet one waits for the other      columns: written
UNWIND $rows AS row
MERGE (p:Position { claimId: row.claimId, speakerId: row.speakerId, stance: row.stance })
ON CREATE SET p.count = row.count, p.firstKey = row.first, p.lastKey = row.last
ON MATCH SET p.count = p.count + row.count,
  p.firstKey = CASE WHEN p.firstKey < row.first THEN p.firstKey ELSE row.first END,
  p.lastKey = CASE WHEN p.lastKey > row.last THEN p.lastKey ELSE row.last END
RETURN count(*) AS written

// The first and the last statement with these stances on each claim.
// params: rows ([{claim, stances, first, last}], the last two being sort keys)
// columns: firstId, lastId; in the order of the rows
UNWIND range(0, size($rows) - 1) AS index
WITH index, $rows[index] AS row
CALL (row) {
  MATCH (s:Statement) USING INDEX SEEK s:Statement(claimId, sortKey)
  WHERE s.claimId = row.claim AND s.sortKey = row.first AND s.stance IN row.stances AND s.withdrawnAt IS NULL
  RETURN s.id AS firstId ORDER BY s.id LIMIT 1
}
CALL (row) {
  MATCH (s:Statement) USING INDEX SEEK s:Statement(claimId, sortKey)
  WHERE s.claimId = row.claim AND s.sortKey = row.last AND s.stance IN row.stances AND s.withdrawnAt IS NULL
  RETURN s.id AS lastId ORDER BY s.id DESC LIMIT 1
}
RETURN firstId, lastId ORDER BY index

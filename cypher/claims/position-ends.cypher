// The first and the last statement of each position.
// params: rows ([{claimId, actorId, stance, low, high}], low and high being sort keys)
// columns: first and last (EDTF), latestId; in the order of the rows
UNWIND range(0, size($rows) - 1) AS index
WITH index, $rows[index] AS row
CALL (row) {
// @include claims/fragments/end place=low
  RETURN s.said AS first ORDER BY s.id LIMIT 1
}
CALL (row) {
// @include claims/fragments/end place=high
  RETURN s.said AS last, s.id AS latestId ORDER BY s.id DESC LIMIT 1
}
RETURN first, last, latestId ORDER BY index

// What were these speakers quoted with in these days? Only statements that are dated to the day.
// params: windows (list of [speaker, lowest sort key, highest sort key])
// columns: index (of the window), id, claim, quote, dossier, key (sort key)
UNWIND range(0, size($windows) - 1) AS index
CALL (index) {
  MATCH (n:Statement)
  WHERE n.speakerId = $windows[index][0] AND n.sortKey >= $windows[index][1] AND n.sortKey <= $windows[index][2]
    AND n.width IS NULL AND n.withdrawnAt IS NULL AND n.quote IS NOT NULL
  RETURN n LIMIT 100
}
RETURN index, n.id AS id, n.claimId AS claim, n.quote AS quote, n.dossier AS dossier, n.sortKey AS key

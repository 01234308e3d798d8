// These verdicts as the record has them, withdrawn or not, in the format of a dossier.
// params: ids      columns: dossier, entry, withdrawnAt (text)
MATCH (n:Verdict) WHERE n.id IN $ids
RETURN n.dossier AS dossier, toString(n.withdrawnAt) AS withdrawnAt, n {
  .id, .rating, .conclusion, .locator, of: n.ofId, checker: n.checkerId, source: n.sourceId, publishedAt: n.published,
  scale: CASE WHEN n.scaleValue IS NOT NULL THEN { value: n.scaleValue, worst: n.scaleWorst, best: n.scaleBest } END
} AS entry

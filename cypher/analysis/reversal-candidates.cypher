// Which of the next statements, latest said first, does another statement of the same speaker oppose: one on the other side
// of the same claim, or one that agrees with a contradicting claim?
// params: from, to, at and id (bounds of the order, and the cursor), limit (number of statements to examine),
//         stances (of the statements to find; only those on a side)
// columns: claims, speakers, ids (of the statements found), looked (number examined), end ([sort key, id] of the last)
CALL () {
// @include statements/fragments/scan start=all within=bounds dir=DESC
// @include statements/fragments/scan-order start=all within=bounds dir=DESC
  LIMIT toInteger($limit)
  RETURN collect(s) AS looked
}
CALL (looked) {
  UNWIND looked AS s
  WITH s WHERE s.withdrawnAt IS NULL AND s.stance IN $stances
  WITH s, s.stance IN ['ASSERTS', 'CONCEDES'] AS agrees, s.speakerId AS speaker
  CALL (s, agrees, speaker) {
    WITH s.claimId AS claim, speaker, CASE WHEN agrees THEN [] ELSE [1] END AS ask
    UNWIND ask AS asked
    CALL (claim, speaker) {
// @include analysis/fragments/stance-of stance=ASSERTS
      UNION ALL
// @include analysis/fragments/stance-of stance=CONCEDES
    }
    RETURN 1 AS contrary LIMIT 1
    UNION ALL
    WITH s.claimId AS claim, speaker, CASE WHEN agrees THEN [1] ELSE [] END AS ask
    UNWIND ask AS asked
    CALL (claim, speaker) {
// @include analysis/fragments/stance-of stance=DENIES
      UNION ALL
// @include analysis/fragments/stance-of stance=QUESTIONS
      UNION ALL
// @include analysis/fragments/stance-of stance=RETRACTS
    }
    RETURN 1 AS contrary LIMIT 1
    UNION ALL
    WITH s, speaker, CASE WHEN agrees THEN [1] ELSE [] END AS ask
    UNWIND ask AS asked
    MATCH (s)-[:ON]->(:Claim)-[:CONTRADICTS]-(other:Claim)
    WITH other.id AS claim, speaker
    CALL (claim, speaker) {
// @include analysis/fragments/stance-of stance=ASSERTS
      UNION ALL
// @include analysis/fragments/stance-of stance=CONCEDES
    }
    RETURN 1 AS contrary LIMIT 1
  }
  WITH DISTINCT s
  RETURN collect(s.claimId) AS claims, collect(s.speakerId) AS speakers, collect(s.id) AS ids
}
RETURN claims, speakers, ids, size(looked) AS looked, [last(looked).sortKey, last(looked).id] AS end

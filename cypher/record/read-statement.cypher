// These statements as the record has them, withdrawn or not, in the format of a dossier.
// params: ids      columns: dossier, entry (sources in any order, each with its position), withdrawnAt (text)
MATCH (n:Statement) WHERE n.id IN $ids
RETURN n.dossier AS dossier, toString(n.withdrawnAt) AS withdrawnAt, n {
  .id, .stance, .quote, .cue, .mode, .channel, .credibility, .language, .originalLanguage, .saidIn, .occasion,
  .certainty, .certaintyCue, .condition, .outcome, .outcomeShownBy, .note,
  inferred: [place IN range(0, size(coalesce(n.inferredFields, [])) - 1) | [n.inferredFields[place], n.inferredReasons[place]]],
  speaker: n.speakerId, as: n.spokenAs, claim: n.claimId, saidAt: n.said,
  toward: [(n)-[t:TOWARD]->(target:Actor) WHERE NOT coalesce(t.implied, false) | { actor: target.id, attitude: t.attitude }],
  told: [(n)-[:TOLD]->(addressee:Actor) | addressee.id],
  sources: [(n)-[c:SOURCED_FROM]->(source:Source) |
    c { .position, source: source.id, .quote, .language, .verbatim, .locator, .commitment }],
  respondsTo: [(n)-[:RESPONDS_TO]->(answered:Statement) | answered.id]
} AS entry

// A statement as a list, which costs the driver less than a map: its page and place there, what is always needed, the
// properties that are asked for, its targets and its citations.
[
  {{parent}}, {{at}}, s.id, s.speakerId, s.claimId, [key IN $want.statementKeys | s[key]],
  CASE WHEN $want.toward THEN [(s)-[toward:TOWARD]->() | [toward.targetId, toward.attitude]] END,
  CASE WHEN $want.citations THEN
    [(s)-[cited:SOURCED_FROM]->() | [cited.sourceId, cited.position, [key IN $want.citationKeys | cited[key]]]] END
]

// A statement as a list, which costs the driver less than a map: its page and place there, its own values, its targets
// and its citations.
[
  {{parent}}, {{at}}, s.id, s.speakerId, s.claimId, s.spokenAs, s.stance, s.quote, s.cue, s.mode, s.channel, s.said,
  s.credibility, toString(s.recordedAt), toString(s.withdrawnAt),
  CASE WHEN $want.toward THEN [(s)-[toward:TOWARD]->() | [toward.targetId, toward.attitude]] END,
  CASE WHEN $want.citations THEN [(s)-[cited:SOURCED_FROM]->() |
    [cited.sourceId, cited.position, cited.quote, cited.language, cited.verbatim, cited.locator, cited.commitment]] END
]

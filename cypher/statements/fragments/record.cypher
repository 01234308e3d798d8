// The statement n as a map.
{{n}} {
  .id, .speakerId, .claimId, .spokenAs, .stance, .quote, .cue, .mode, .channel, .said, .credibility, .language, .originalLanguage,
  .saidIn, .occasion, .certainty, .certaintyCue, .condition, .outcome, .outcomeShownBy, .note, .inferredFields, .inferredReasons,
  notBefore: toString({{n}}.notBefore),
  recordedAt: toString({{n}}.recordedAt), withdrawnAt: toString({{n}}.withdrawnAt),
  saidAt: {{n}}.saidAt.epochMillis
}

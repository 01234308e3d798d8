// The statement n as a map.
{{n}} {
  .id, .speakerId, .claimId, .spokenAs, .stance, .quote, .cue, .mode, .channel, .said, .credibility,
  notBefore: toString({{n}}.notBefore),
  recordedAt: toString({{n}}.recordedAt), withdrawnAt: toString({{n}}.withdrawnAt),
  saidAt: {{n}}.saidAt.epochMillis
}

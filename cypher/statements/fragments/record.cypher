// The statement n as a map.
{{n}} {
  .id, .speakerId, .claimId, .spokenAs, .stance, .quote, .cue, .mode, .channel, .said, .credibility,
  recordedAt: toString({{n}}.recordedAt), withdrawnAt: toString({{n}}.withdrawnAt),
  saidAt: {{n}}.saidAt.epochMillis
}

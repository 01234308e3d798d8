// The verdict n as a map.
{{n}} {
  .id, .ofId, .checkerId, .sourceId, .rating, .scaleValue, .scaleWorst, .scaleBest, .conclusion, .published, .locator,
  recordedAt: toString({{n}}.recordedAt), withdrawnAt: toString({{n}}.withdrawnAt)
}

// The source n as a map.
{{n}} {
  .id, .title, .url, .archivedUrl, .seen, .kind, .published, .language, .publisherId,
  recordedAt: toString({{n}}.recordedAt)
}

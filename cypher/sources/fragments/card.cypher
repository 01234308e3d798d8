// The source n as a map.
{{n}} {
  .id, .title, .url, .archivedUrl, .archiveUrls, .archiveDates, .seen, .kind, .published, .updated, .accessed, .status,
  .statusDate, .statusNote, .language, .publisherId,
  recordedAt: toString({{n}}.recordedAt)
}

{{n}} {
  .id, .title, .url, .archivedUrl, .kind, .published, .language,
  publisherId: head([({{n}})-[:PUBLISHED_BY]->(publisher:Actor) | publisher.id]),
  recordedAt: toString({{n}}.recordedAt)
}

// These sources as the record has them, in the format of a dossier.
// params: ids      columns: dossier, entry
MATCH (n:Source) WHERE n.id IN $ids
RETURN n.dossier AS dossier, n {
  .id, .title, .kind, .url, .archivedUrl, .seen, .language, publishedAt: n.published,
  publisher: head([(n)-[:PUBLISHED_BY]->(publisher:Actor) | publisher.id]),
  cites: [(n)-[:CITES]->(cited:Source) | cited.id]
} AS entry

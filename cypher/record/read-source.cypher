// These sources as the record has them, in the format of a dossier.
// params: ids      columns: dossier, entry
MATCH (n:Source) WHERE n.id IN $ids
RETURN n.dossier AS dossier, n {
  .id, .title, .kind, .url, .seen, .language, .status, .statusNote,
  publishedAt: n.published, updatedAt: n.updated, accessedAt: n.accessed, statusAt: n.statusDate,
  archivedUrl: CASE WHEN n.archiveUrls IS NULL THEN n.archivedUrl END,
  archives: [place IN range(0, coalesce(size(n.archiveUrls), 0) - 1) |
    { url: n.archiveUrls[place], at: CASE n.archiveDates[place] WHEN '?' THEN null ELSE n.archiveDates[place] END }],
  publisher: head([(n)-[:PUBLISHED_BY]->(publisher:Actor) | publisher.id]),
  cites: [(n)-[:CITES]->(cited:Source) | cited.id]
} AS entry

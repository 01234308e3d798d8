// What has these words in a name, an alias, a title or the text of a claim?
// params: queries (Lucene)
// columns: index (of the query), id, texts (names, title or text), kind (of an actor), published
UNWIND range(0, size($queries) - 1) AS index
CALL (index) {
  CALL db.index.fulltext.queryNodes('search', $queries[index], { limit: 100 }) YIELD node
  WHERE node.id IS NOT NULL
// @include nodes/fragments/ours n=node
  RETURN node
}
RETURN index, node.id AS id, [text IN [node.name, node.title, node.text] + coalesce(node.aliases, []) WHERE text IS NOT NULL] AS texts,
  toUpper(head([label IN labels(node) WHERE label IN ['Person', 'State', 'Institution', 'Outlet', 'Group']])) AS kind,
  node.published AS published

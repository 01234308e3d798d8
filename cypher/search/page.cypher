// What matches these words, best first?
// params: query (Lucene), labels, score and id of the cursor, limit
// columns: id, score
CALL db.index.fulltext.queryNodes('search', $query) YIELD node, score
WHERE any(label IN labels(node) WHERE label IN $labels) AND node.withdrawnAt IS NULL
  AND (score < $score OR (score = $score AND node.id > $id))
// @include nodes/parts/ours n=node
RETURN node.id AS id, score ORDER BY score DESC, id LIMIT toInteger($limit)

// The objects of one type that match these words best.
// params: query (Lucene), label, limit      columns: id
// @for types=all,actors
// @let index=search when types=all
// @let index=names when types=actors
CALL db.index.fulltext.queryNodes('{{index}}', $query) YIELD node, score
WHERE $label IN labels(node)
// @include nodes/fragments/ours n=node
RETURN node.id AS id ORDER BY score DESC, id LIMIT toInteger($limit)

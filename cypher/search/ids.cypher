// Which objects of one type match these words, best first and at most so many?
// params: query (Lucene), label, limit      columns: id
// @variant ALL index=search
// @variant ACTORS index=names
CALL db.index.fulltext.queryNodes('{{index}}', $query) YIELD node, score
WHERE $label IN labels(node)
// @include nodes/parts/ours n=node
RETURN node.id AS id ORDER BY score DESC, id LIMIT toInteger($limit)

// Which objects match these words best, and what are they found by? For a date, with the offices of persons.
// params: query (Lucene), labels, limit
// columns: id, score, isPerson, names, texts, offices ([{office: {title, bodies: [[name, …], …]}, from, to (days)}]; dated only)
// @for types=all,actors time=plain,dated
// @let index=search when types=all
// @let index=names when types=actors
CALL db.index.fulltext.queryNodes('{{index}}', $query, { limit: toInteger($limit) }) YIELD node, score
WHERE any(label IN labels(node) WHERE label IN $labels) AND node.withdrawnAt IS NULL
// @include nodes/fragments/ours n=node
RETURN node.id AS id, score, node:Person AS isPerson,
  CASE WHEN node.name IS NULL THEN [] ELSE [node.name] + coalesce(node.aliases, []) END AS names,
  [text IN [node.text, node.quote, node.title, node.url] WHERE text IS NOT NULL]
// @case time=plain
    + coalesce(node.offices, []) + coalesce(node.words, [])
// @end
// @case time=dated
    + CASE WHEN node:Person THEN [] ELSE coalesce(node.words, []) END
// @end
    + coalesce(node.otherSpellings, []) AS texts,
// @case time=plain
  null AS offices
// @end
// @case time=dated
  [(node)-[h:HOLDS]->(body:Actor) | {
    office: { title: h.title, bodies: [[body.name] + body.aliases]
      + [(body)-[:PART_OF*1..3]->(whole:Actor) | [whole.name] + whole.aliases] },
    from: toString(date(h.fromEarliest)), to: toString(date(h.toLatest)) }] AS offices
// @end
ORDER BY score DESC, id

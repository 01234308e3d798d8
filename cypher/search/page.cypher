// What matches these words, best first? Looks at the best so many alone: `complete` tells whether that was all, and if
// it was not, what ties with the last of them is left out, for some of that has not been seen.
// params: query (Lucene), labels, score and id of the cursor, look (how many), limit,
//         want (actorKeys: which properties of actors)
// columns: hits ([id, score, actor (as a list of values, where actors alone are asked for)]), complete
// @variant ALL index=search item=nothing
// @variant ACTORS index=names item=actor
CALL db.index.fulltext.queryNodes('{{index}}', $query, { limit: toInteger($look) }) YIELD node, score
WITH collect([node, score]) AS looked
WITH looked, size(looked) < toInteger($look) AS complete
CALL (looked, complete) {
  UNWIND looked AS hit
  WITH hit[0] AS node, hit[1] AS score, complete OR hit[1] > last(looked)[1] AS certain
  WHERE certain AND any(label IN labels(node) WHERE label IN $labels) AND node.withdrawnAt IS NULL
    AND (score < $score OR (score = $score AND node.id > $id))
// @include nodes/parts/ours n=node
  WITH node, score ORDER BY score DESC, node.id LIMIT toInteger($limit)
  RETURN collect([node.id, score,
// @include search/parts/{{item}}
  ]) AS hits
}
RETURN hits, complete

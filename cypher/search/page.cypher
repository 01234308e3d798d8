// What matches these words? Best match first. Only the best `look` matches are examined; `complete` says whether these were
// all. If not, matches with the same score as the last are left out, because others with that score were not examined.
// params: query (Lucene), labels, score and id (of the cursor), look, limit,
//         selection (actorKeys: which properties of actors)
// columns: hits ([id, score, actor (as a list of values, if only actors are requested)]), complete
// @for types=all,actors
// @let index=search when types=all
// @let index=names when types=actors
CALL db.index.fulltext.queryNodes('{{index}}', $query, { limit: toInteger($look) }) YIELD node, score
WITH collect([node, score]) AS looked
WITH looked, size(looked) < toInteger($look) AS complete
CALL (looked, complete) {
  UNWIND looked AS hit
  WITH hit[0] AS node, hit[1] AS score, complete OR hit[1] > last(looked)[1] AS certain
  WHERE certain AND any(label IN labels(node) WHERE label IN $labels) AND node.withdrawnAt IS NULL
    AND (score < $score OR (score = $score AND node.id > $id))
// @include nodes/fragments/ours n=node
  WITH node, score ORDER BY score DESC, node.id LIMIT toInteger($limit)
  RETURN collect([node.id, score,
// @case types=actors
// @include actors/fragments/row n=node
// @end
// @case types=all
    null
// @end
  ]) AS hits
}
RETURN hits, complete

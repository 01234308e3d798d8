// How many actors pass the filter?
// params: keep (kinds (labels), unnamed, ids: each or null)      columns: count
MATCH (n:Actor)
WHERE ($keep.kinds IS NULL OR any(label IN labels(n) WHERE label IN $keep.kinds))
// @include nodes/parts/ours n=n
  AND ($keep.unnamed IS NULL OR coalesce(n.unnamed, false) = $keep.unnamed)
  AND ($keep.ids IS NULL OR n.id IN $keep.ids)
RETURN count(n) AS count

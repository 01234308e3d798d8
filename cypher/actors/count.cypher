// How many actors match the filter?
// params: filter (kinds (labels), unnamed, ids: each or null)      columns: count
MATCH (n:Actor)
WHERE ($filter.kinds IS NULL OR any(label IN labels(n) WHERE label IN $filter.kinds))
// @include nodes/fragments/ours n=n
  AND ($filter.unnamed IS NULL OR coalesce(n.unnamed, false) = $filter.unnamed)
  AND ($filter.ids IS NULL OR n.id IN $filter.ids)
RETURN count(n) AS count

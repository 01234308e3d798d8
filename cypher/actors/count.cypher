// How many actors pass the filter?
// params: kinds (labels), unnamed, ids (or null)      columns: count
MATCH (n:Actor)
WHERE ($kinds IS NULL OR any(label IN labels(n) WHERE label IN $kinds))
  AND ($unnamed IS NULL OR coalesce(n.unnamed, false) = $unnamed)
  AND ($ids IS NULL OR n.id IN $ids)
RETURN count(n) AS count

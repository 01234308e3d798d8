// How many actors match the filter, of all actors or of those that a search found?
// params: sought (ids to start with), filter (kinds (labels), unnamed: each or null)      columns: count
// @for start=all,ids
// @case start=all
MATCH (n:Actor) USING INDEX SEEK n:Actor(id)
// @end
// @case start=ids
UNWIND $sought AS id
MATCH (n:Actor {id: id})
// @end
WHERE n.id STARTS WITH 'actor:'
  AND ($filter.kinds IS NULL OR any(label IN labels(n) WHERE label IN $filter.kinds))
  AND ($filter.unnamed IS NULL OR coalesce(n.unnamed, false) = $filter.unnamed)
RETURN count(n) AS count

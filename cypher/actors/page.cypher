// A page of actors, ordered by name: of all actors, or of those that a search found.
// params: sought (ids to start with), filter (kinds (labels), unnamed: each or null), name and id (of the cursor), limit
// columns: item (an actor)
// @for start=all,ids dir=ASC,DESC
// @let after=> when dir=ASC
// @let after=< when dir=DESC
// @case start=all
MATCH (n:Actor) USING INDEX SEEK n:Actor(name, id)
// @end
// @case start=ids
UNWIND $sought AS id
MATCH (n:Actor {id: id})
// @end
WHERE n.id STARTS WITH 'actor:' AND n.name {{after}}= $name AND CASE n.name WHEN $name THEN n.id {{after}} $id ELSE true END
  AND ($filter.kinds IS NULL OR any(label IN labels(n) WHERE label IN $filter.kinds))
  AND ($filter.unnamed IS NULL OR coalesce(n.unnamed, false) = $filter.unnamed)
WITH n ORDER BY n.name {{dir}}, n.id {{dir}} LIMIT toInteger($limit)
RETURN
// @include actors/fragments/card n=n
AS item
ORDER BY item.name {{dir}}, item.id {{dir}}

// A page of actors, ordered by name: of all actors, or of those that a search found.
// params: sought (ids to start with), filter (kinds (labels), unnamed: each or null), at and id (of the cursor, or
//         before all), limit
// columns: item (an actor)
// @for start=all,ids dir=ASC,DESC
// @let after=> when dir=ASC
// @let after=< when dir=DESC
// @case start=all
MATCH (n:Actor) USING INDEX SEEK n:Actor(name, id)
WHERE n.name {{after}}= $at
// @end
// @case start=ids
// @include nodes/fragments/first-from label=Actor key=name
UNWIND $sought AS id
MATCH (n:Actor {id: id}) WHERE n.name {{after}}= first
// @end
  AND n.id STARTS WITH 'actor:' AND CASE n.name WHEN $at THEN n.id {{after}} $id ELSE true END
  AND ($filter.kinds IS NULL OR any(label IN labels(n) WHERE label IN $filter.kinds))
  AND ($filter.unnamed IS NULL OR coalesce(n.unnamed, false) = $filter.unnamed)
WITH n ORDER BY n.name {{dir}}, n.id {{dir}} LIMIT toInteger($limit)
RETURN
// @include actors/fragments/card n=n
AS item
ORDER BY item.name {{dir}}, item.id {{dir}}

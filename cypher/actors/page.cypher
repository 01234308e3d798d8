// Actors in order of name.
// params: keep (kinds (labels), unnamed, ids: each or null), name and id of the cursor, limit
// columns: item (an actor)
// @variant NAME_ASC beyond=> dir=ASC
// @variant NAME_DESC beyond=< dir=DESC
MATCH (n:Actor) USING INDEX SEEK n:Actor(name, id)
WHERE n.id STARTS WITH 'actor:' AND n.name {{beyond}}= $name AND CASE n.name WHEN $name THEN n.id {{beyond}} $id ELSE true END
  AND ($keep.kinds IS NULL OR any(label IN labels(n) WHERE label IN $keep.kinds))
  AND ($keep.unnamed IS NULL OR coalesce(n.unnamed, false) = $keep.unnamed)
  AND ($keep.ids IS NULL OR n.id IN $keep.ids)
WITH n ORDER BY n.name {{dir}}, n.id {{dir}} LIMIT toInteger($limit)
RETURN
// @include actors/parts/card n=n
AS item
ORDER BY item.name {{dir}}, item.id {{dir}}

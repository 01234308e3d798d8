// The actors with these ids.
// params: ids      columns: id, item (an actor)
MATCH (n:Actor) WHERE n.id IN $ids
RETURN n.id AS id,
// @include actors/fragments/card n=n
AS item

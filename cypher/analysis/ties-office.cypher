// In which bodies did these actors hold an office, and who held one in them? What are they part of, and what is part of them?
// params: ids, scan and most (see ties-claim; offices are few)
// columns: id, ties ([actorId, number of offices and memberships, ids of the offices]), cut (always false)
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Actor)-[r:HOLDS|PART_OF]-(other:Actor) WHERE n.id = id AND other.id STARTS WITH 'actor:' AND other.id <> id
  WITH other.id AS other, r.id AS evidence LIMIT toInteger($scan)
// @include analysis/fragments/ties
}
RETURN id, ties, false AS cut

// Who owns these outlets and institutions, and when? In the order in which that began.
// params: ids, first (of each list), most (of all lists together)      columns: id, items (ownerId, from, to)
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Actor {id: id})-[o:OWNED_BY]->(owner:Actor)
  RETURN o, owner ORDER BY o.fromEarliest, owner.id LIMIT toInteger($first)
}
WITH id, o, owner LIMIT toInteger($most)
RETURN id, collect({ ownerId: owner.id, from: o.from, to: o.to }) AS items

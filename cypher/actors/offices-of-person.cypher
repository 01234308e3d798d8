// Which offices did these persons hold? Earliest first.
// params: ids, first (of each list), most (of all lists together)      columns: id, items (offices)
UNWIND $ids AS id
CALL (id) {
  MATCH (holder:Actor {id: id})-[h:HOLDS]->(body:Actor)
  RETURN holder, h, body ORDER BY h.fromEarliest, h.id LIMIT toInteger($first)
}
WITH id, holder, h, body LIMIT toInteger($most)
RETURN id, collect(
// @include actors/fragments/office
) AS items

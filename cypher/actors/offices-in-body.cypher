// Which offices were held in these institutions or states themselves? Earliest first.
// params: ids, first (of each list), most (of all lists together)      columns: id, items (offices)
UNWIND $ids AS id
CALL (id) {
  MATCH (body:Actor {id: id})<-[h:HOLDS]-(holder:Person)
  RETURN holder, h, body ORDER BY h.fromEarliest, h.id LIMIT toInteger($first)
}
WITH id, holder, h, body LIMIT toInteger($most)
RETURN id, collect(
// @include actors/fragments/office
) AS items

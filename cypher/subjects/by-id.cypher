// The events, places and topics with these ids.
// params: ids      columns: id, item (a subject)
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Event { id: id }) RETURN n
  UNION
  MATCH (n:Place { id: id }) RETURN n
  UNION
  MATCH (n:Topic { id: id }) RETURN n
}
RETURN id,
// @include subjects/fragments/card n=n
AS item

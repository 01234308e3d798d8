// The offices that these persons hold or held.
// params: ids      columns: holder, id, title, of, from, to (milliseconds; null if open)
MATCH (person:Actor)-[held:HOLDS]->(body:Actor) WHERE person.id IN $ids AND held.id STARTS WITH 'office:'
RETURN person.id AS holder, held.id AS id, held.title AS title, body.id AS of,
  held.fromEarliest.epochMillis AS from, held.toLatest.epochMillis AS to

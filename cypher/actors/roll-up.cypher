// Who speaks for these actors, and during what time? The actors themselves, their parts, and everyone who holds an office
// in either. Each row is one path from a speaker to a body, with the time of each step.
// params: ids      columns: body, speaker, office (id or null), steps ([from, to], null if open)
MATCH (body:Actor) WHERE body.id IN $ids
MATCH membership = (part:Actor)-[:PART_OF*0..6]->(body)
WITH body, part, [step IN relationships(membership) | [step.fromEarliest.epochMillis, step.toLatest.epochMillis]] AS steps
CALL (part, steps) {
  RETURN part.id AS speaker, null AS office, steps AS way
  UNION ALL
  MATCH (holder:Person)-[h:HOLDS]->(part)
  RETURN holder.id AS speaker, h.id AS office, steps + [[h.fromEarliest.epochMillis, h.toLatest.epochMillis]] AS way
}
RETURN body.id AS body, speaker, office, way AS steps

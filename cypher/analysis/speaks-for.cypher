// For whom do these actors speak, and during what time? BODIES: for the institutions and states in which persons hold an
// office. STATES: for the states to which these bodies, or institutions themselves, belong. Each row is one path from a
// speaker to a body, with the time of each step, as in actors/roll-up.
// params: ids      columns: speaker, body, office (id or null), steps ([from, to], null if open)
// @for level=bodies,states
// @let speaker=Person reach=0..0 kinds=Institution|State when level=bodies
// @let speaker=Actor reach=0..6 kinds=State when level=states
MATCH (speaker:Actor) USING INDEX SEEK speaker:Actor(id) WHERE speaker.id IN $ids AND speaker:{{speaker}}
CALL (speaker) {
  RETURN speaker AS part, null AS office, [] AS held
  UNION ALL
  MATCH (speaker)-[h:HOLDS]->(part) WHERE speaker:Person
  RETURN part, h.id AS office, [[h.fromEarliest.epochMillis, h.toLatest.epochMillis]] AS held
}
MATCH membership = (part)-[:PART_OF*{{reach}}]->(body:{{kinds}})
RETURN speaker.id AS speaker, body.id AS body, office,
  [step IN relationships(membership) | [step.fromEarliest.epochMillis, step.toLatest.epochMillis]] + held AS steps

// For whom do these actors speak, and from when to when? For the bodies that they hold an office in, and, when whole
// states are asked for, for the states that these or they themselves are part of. Each row is one way from the speaker
// to the body, with the time of each step, as in actors/roll-up.
// params: ids, states (true for states, false for the bodies themselves, states among them)
// columns: speaker, body, office (id or null), steps ([from, to], null where open)
MATCH (speaker:Actor) USING INDEX SEEK speaker:Actor(id) WHERE speaker.id IN $ids AND ($states OR speaker:Person)
CALL (speaker) {
  RETURN speaker AS part, null AS office, [] AS held
  UNION ALL
  MATCH (speaker)-[h:HOLDS]->(part) WHERE speaker:Person
  RETURN part, h.id AS office, [[h.fromEarliest.epochMillis, h.toLatest.epochMillis]] AS held
}
MATCH membership = (part)-[:PART_OF*0..6]->(body:Actor)
WHERE CASE WHEN $states THEN body:State ELSE length(membership) = 0 AND (body:Institution OR body:State) END
RETURN speaker.id AS speaker, body.id AS body, office,
  [step IN relationships(membership) | [step.fromEarliest.epochMillis, step.toLatest.epochMillis]] + held AS steps

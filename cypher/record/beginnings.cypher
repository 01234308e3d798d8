// What bounds the beginning of statements whose dates have an open one?
// params: of ([{id, claim, as, speaker, answered (ids), sources (ids)}])
// columns: id, claimKind, events (the beginning of each event that the claim is about, as recorded; null if unknown),
//   office, answered ([id, milliseconds]), cited (milliseconds; null if unknown; cited by sources that the speaker published)
UNWIND $of AS statement
OPTIONAL MATCH (c:Claim {id: statement.claim})
RETURN statement.id AS id, c.kind AS claimKind, [(c)-[:ABOUT]->(event:Event) | [event.from]] AS events,
  head([(holder:Actor {id: statement.speaker})-[h:HOLDS]->(:Actor) WHERE h.id = statement.as | h.fromEarliest.epochMillis]) AS office,
  COLLECT {
    UNWIND statement.answered AS answeredId
    MATCH (answered:Statement {id: answeredId}) RETURN [answeredId, answered.saidEarliest.epochMillis]
  } AS answered,
  COLLECT {
    UNWIND statement.sources AS sourceId
    MATCH (source:Source {id: sourceId})-[:CITES]->(cited:Source) WHERE source.publisherId = statement.speaker
    RETURN [cited.publishedEarliest.epochMillis]
  } AS cited

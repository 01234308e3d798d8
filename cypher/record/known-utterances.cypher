// Which statements has each of these actors made with this stance on this claim on this day?
// params: of ([[speaker, claim, stance, from, to], …]: the sort keys of the day)      columns: id, speaker, claim, stance, day
// (the end of the day, in milliseconds), channel, told (ids)
UNWIND $of AS utterance
MATCH (s:Statement) USING INDEX SEEK s:Statement(claimId, sortKey)
WHERE s.claimId = utterance[1] AND s.sortKey >= toInteger(utterance[3]) AND s.sortKey <= toInteger(utterance[4])
  AND s.speakerId = utterance[0] AND s.stance = utterance[2] AND s.width IS NULL AND s.withdrawnAt IS NULL
RETURN DISTINCT s.id AS id, s.speakerId AS speaker, s.claimId AS claim, s.stance AS stance, s.saidAt.epochMillis AS day,
  s.channel AS channel, [(s)-[:TOLD]->(addressee:Actor) | addressee.id] AS told

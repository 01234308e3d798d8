// What the statements name, each once, however many of them name it: claims, sources with what they cite, and actors.
CALL (statements) {
  UNWIND statements AS row
  WITH DISTINCT row[4] AS id WHERE $want.claim
  MATCH (n:Claim) USING INDEX SEEK n:Claim(id) WHERE n.id = id
  RETURN collect(
// @include claims/parts/row n=n
  ) AS claims
}
CALL (statements) {
  UNWIND statements AS row UNWIND row[7] AS cited
  WITH DISTINCT cited[0] AS id
  MATCH (n:Source) USING INDEX SEEK n:Source(id) WHERE n.id = id
  RETURN collect(
// @include sources/parts/row n=n
  ) AS sources
}
CALL (statements, sources) {
  UNWIND [row IN statements | [CASE WHEN $want.speaker THEN row[3] END] + [target IN coalesce(row[6], []) | target[0]]]
    + [CASE WHEN $want.publishers THEN [source IN sources | source[1]] ELSE [] END] AS ids
  UNWIND ids AS id
  WITH DISTINCT id
  MATCH (n:Actor) USING INDEX SEEK n:Actor(id) WHERE n.id = id
  RETURN collect(
// @include actors/parts/row n=n
  ) AS actors
}

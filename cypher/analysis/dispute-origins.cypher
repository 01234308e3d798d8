// On which origins do the statements of each part rest? An origin is a source of the statement that cites no other of
// its sources.
// params: parts ([{index, claim, stances, ids}]), limit (how many statements a part has at most)
// columns: index, publishers (ids), unknown (ids of origins without one), statements (how many)
// @for start=claim,ids
UNWIND $parts AS part
CALL (part) {
// @case start=claim
// @include analysis/fragments/origins-by-claim
// @end
// @case start=ids
// @include analysis/fragments/origins-by-id
// @end
  WITH s, [(s)-[cited:SOURCED_FROM]->(source:Source) |
    [cited.sourceId, cited.publisherId, [(source)-[:CITES]->(other:Source) | other.id]]] AS chain
  WITH s, chain, [each IN chain | each[0]] AS ids
  WITH s, [each IN chain WHERE none(id IN each[2] WHERE id IN ids)] AS origins
  WITH count(s) AS statements, collect(origins) AS all
  UNWIND (CASE WHEN statements = 0 THEN [[]] ELSE all END) AS origins
  UNWIND (CASE WHEN size(origins) = 0 THEN [[null, null]] ELSE origins END) AS origin
  RETURN statements, collect(DISTINCT origin[1]) AS publishers,
    collect(DISTINCT CASE WHEN origin[1] IS NULL THEN origin[0] END) AS unknown
}
RETURN part.index AS index, publishers, unknown, statements

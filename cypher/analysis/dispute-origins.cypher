// On which origins do the statements of each part of a side rest? An origin is a source of the statement that cites no other
// of its sources.
// params: parts ([{index, claim, stances, ids}]), limit (maximum number of statements in a part)
// columns: index, publishers (ids), unknown (ids of origins without a publisher), statements (number)
// @for start=claim,ids
UNWIND $parts AS part
CALL (part) {
// @case start=claim
// @include analysis/fragments/origins-by-claim
// @end
// @case start=ids
// @include analysis/fragments/origins-by-id
// @end
  WITH s, [place IN range(0, coalesce(size(s.originIds), 0) - 1)
    WHERE s.circularOriginIds IS NULL OR NOT s.originIds[place] IN s.circularOriginIds |
    [s.originIds[place], CASE s.originPublisherIds[place] WHEN '?' THEN null ELSE s.originPublisherIds[place] END]] AS origins
  WITH count(s) AS statements, collect(origins) AS all
  UNWIND (CASE WHEN statements = 0 THEN [[]] ELSE all END) AS origins
  UNWIND (CASE WHEN size(origins) = 0 THEN [[null, null]] ELSE origins END) AS origin
  RETURN statements, collect(DISTINCT origin[1]) AS publishers,
    collect(DISTINCT CASE WHEN origin[1] IS NULL THEN origin[0] END) AS unknown
}
RETURN part.index AS index, publishers, unknown, statements

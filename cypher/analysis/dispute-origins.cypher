// Which chains do the statements of each part of a side have, and which of their origins are of unknown lineage? An origin is
// of known lineage if a chain of its statement ends with its publisher (src/record/provenance/kept.ts).
// params: parts ([{index, claim, stances, ids}]), byOwner (whether chains have the owners of publishers, too), limit (maximum number of statements in a part)
// columns: index, chains (of publishers), unknown (ids of origins), statements (number)
// @for start=claim,ids
UNWIND $parts AS part
CALL (part) {
// @case start=claim
// @include analysis/fragments/origins-by-claim
// @end
// @case start=ids
// @include analysis/fragments/origins-by-id
// @end
  WITH count(s) AS statements, collect(s) AS all
  CALL (all) {
    UNWIND all AS s UNWIND CASE WHEN $byOwner THEN coalesce(s.ownerChains, s.publisherChains) ELSE s.publisherChains END AS chain
    RETURN collect(DISTINCT chain) AS chains
  }
  CALL (all) {
    UNWIND all AS s UNWIND range(0, coalesce(size(s.originIds), 0) - 1) AS place
    WITH s, place WHERE none(chain IN coalesce(s.publisherChains, []) WHERE last(split(chain, ' ')) = s.originPublisherIds[place])
    RETURN collect(DISTINCT s.originIds[place]) AS unknown
  }
  RETURN statements, chains, unknown
}
RETURN part.index AS index, chains, unknown, statements

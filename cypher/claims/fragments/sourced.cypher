// Which chains do the statements that agree with a claim have together, as ids of their publishers, and can their number of
// independent chains (src/record/provenance/independence.ts) pass the filter? `chains` is null if it cannot, or if no statement
// agrees; `certain` is true if it passes whatever the chains are. No statement has more independent chains than
// all together, and these are no more than their first or their last publishers.
CALL (n) {
  MATCH (s:Statement) USING INDEX SEEK s:Statement(claimId, sortKey)
  WHERE s.claimId = n.id AND s.sortKey IS NOT NULL AND s.withdrawnAt IS NULL AND s.stance IN ['ASSERTS', 'CONCEDES']
  WITH count(s) AS agreeing, 
    max(CASE WHEN $filter.byOwner THEN coalesce(s.independentOwners, s.independentChains) ELSE s.independentChains END) AS least,
    collect(CASE WHEN $filter.byOwner THEN coalesce(s.ownerChains, s.publisherChains) ELSE s.publisherChains END) AS lists
  CALL (lists) {
    UNWIND lists AS list UNWIND list AS chain
    WITH DISTINCT chain, split(chain, ' ') AS publishers
    RETURN collect(chain) AS all, count(DISTINCT head(publishers)) AS first, count(DISTINCT last(publishers)) AS last
  }
  WITH agreeing, coalesce(least, 0) AS least, all, CASE WHEN first < last THEN first ELSE last END AS most
  RETURN
    CASE WHEN agreeing > 0 AND ($filter.minIndependentChains IS NULL OR most >= $filter.minIndependentChains)
      AND ($filter.maxIndependentChains IS NULL OR least <= $filter.maxIndependentChains) THEN all END AS chains,
    ($filter.minIndependentChains IS NULL OR least >= $filter.minIndependentChains)
      AND ($filter.maxIndependentChains IS NULL OR most <= $filter.maxIndependentChains) AS certain
}

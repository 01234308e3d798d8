// What a statement tells of itself, checked beside what the query seeks by; `key` holds what differs between the parents
// of a page, `stream` what the query seeks by.
// `$keep` is one map, each field null where nothing is asked: Neo4j plans a query anew for every combination of types
// and lengths among its parameters, and that takes longer than any page.
// @include statements/parts/stands asOf=$keep.asOf
AND s.sortKey >= $keep.fromKey AND s.sortKey <= $keep.toKey
AND ($keep.earliestFrom IS NULL OR s.saidEarliest >= $keep.earliestFrom)
AND ($keep.earliestTo IS NULL OR s.saidEarliest IS NULL OR s.saidEarliest <= $keep.earliestTo)
AND ($keep.stances IS NULL OR s.stance IN $keep.stances)
AND ($keep.credibility IS NULL OR s.credibility IN $keep.credibility)
AND (stream.span IS NULL OR
// @include statements/parts/spoken-for span=stream.span
)
AND all(spans IN key.speakers WHERE any(span IN spans WHERE
// @include statements/parts/spoken-for span=span
))
AND all(ids IN key.claims WHERE s.claimId IN ids)
AND ($keep.textStatements IS NULL OR s.id IN $keep.textStatements OR s.claimId IN $keep.textClaims)

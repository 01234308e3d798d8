// The conditions on a statement's own properties, besides the values sought in the index: `list` has the conditions that
// differ between the lists of one read, `scan` the values sought in the index.
// `$filter` is one map, with null in each field that sets no condition: Neo4j plans a query again for every combination of
// types and lengths of its parameters, and planning takes longer than any page.
// `Provenance` in schema.graphql defines chains and independence; src/record/provenance/kept.ts computes them when statements
// are written.
// @include statements/fragments/stands asOf=$filter.asOf
AND s.sortKey >= $filter.fromKey AND s.sortKey <= $filter.toKey
AND ($filter.earliestFrom IS NULL OR s.saidEarliest >= $filter.earliestFrom)
AND ($filter.earliestTo IS NULL OR coalesce(s.saidEarliest, s.notBefore) IS NULL
  OR coalesce(s.saidEarliest, s.notBefore) <= $filter.earliestTo)
AND ($filter.openAfter IS NULL
  OR s.saidEarliest IS NULL AND s.notBefore IS NULL AND s.saidAt > $filter.openAfter)
// In a time zone other than UTC, the window is another one for dates with a time.
AND ($filter.zone IS NULL OR CASE
  WHEN s.saidEarliest = s.saidAt THEN ($filter.zone.instantsFrom IS NULL OR s.saidAt >= $filter.zone.instantsFrom)
    AND ($filter.zone.instantsTo IS NULL OR s.saidAt <= $filter.zone.instantsTo)
  WHEN $filter.zone.certain THEN ($filter.zone.daysFrom IS NULL OR s.saidEarliest >= $filter.zone.daysFrom)
    AND ($filter.zone.daysTo IS NULL OR s.saidAt <= $filter.zone.daysTo)
  ELSE ($filter.zone.daysFrom IS NULL OR s.saidAt >= $filter.zone.daysFrom)
    AND ($filter.zone.daysTo IS NULL OR coalesce(s.saidEarliest, s.notBefore) IS NULL
      OR coalesce(s.saidEarliest, s.notBefore) <= $filter.zone.daysTo)
  END)
AND ($filter.stances IS NULL OR s.stance IN $filter.stances)
AND ($filter.modes IS NULL OR s.mode IN $filter.modes)
AND ($filter.channels IS NULL OR s.channel IN $filter.channels)
AND ($filter.saidIn IS NULL OR s.saidIn IN $filter.saidIn)
AND ($filter.dossiers IS NULL OR s.dossier IN $filter.dossiers)
AND ($filter.recordedFrom IS NULL OR s.recordedAt >= $filter.recordedFrom)
AND ($filter.recordedTo IS NULL OR s.recordedAt <= $filter.recordedTo)
AND ($filter.credibility IS NULL OR s.credibility IN $filter.credibility)
AND (scan.span IS NULL OR
// @include statements/fragments/spoken-for span=scan.span
)
AND all(spans IN list.speakers WHERE any(span IN spans WHERE
// @include statements/fragments/spoken-for span=span
))
AND all(ids IN list.claims WHERE s.claimId IN ids)
AND ($filter.textStatements IS NULL OR s.id IN $filter.textStatements OR s.claimId IN $filter.textClaims)
AND ($filter.minIndependentChains IS NULL OR $filter.minIndependentChains <= CASE WHEN $filter.byOwner
  THEN coalesce(s.independentOwners, s.independentChains) ELSE s.independentChains END)
AND ($filter.maxIndependentChains IS NULL OR $filter.maxIndependentChains >= CASE WHEN $filter.byOwner
  THEN coalesce(s.independentOwners, s.independentChains) ELSE s.independentChains END)
AND ($filter.restsOn IS NULL OR size(s.chains) > 0
  AND all(chain IN s.chains WHERE any(id IN split(chain, ' ') WHERE id IN $filter.restsOn)))
AND ($filter.standsWithout IS NULL
  OR any(chain IN coalesce(s.chains, []) WHERE none(id IN split(chain, ' ') WHERE id IN $filter.standsWithout)))

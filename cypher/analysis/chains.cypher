// The chains of all statements that pass the filter: of each statement what corroboration counts, and every source once.
// params: keys, keep, from, to, at, id (see statements/count), limit (one more than may be answered)
// columns: statements ([id, place, claim, speaker, stance, credibility, [source, …]]),
//          sources ([id, publisher, whether that is unnamed, its reliability, [cited, …]])
// @variant SPEAKER_ABOUT start=speaker-about beyond=< dir=DESC narrowing=plain
// @variant SPEAKER_ABOUT_NARROWED start=speaker-about beyond=< dir=DESC narrowing=narrows
// @variant SPEAKER start=speaker beyond=< dir=DESC narrowing=plain
// @variant SPEAKER_NARROWED start=speaker beyond=< dir=DESC narrowing=narrows
// @variant ABOUT start=about beyond=< dir=DESC narrowing=plain
// @variant ABOUT_NARROWED start=about beyond=< dir=DESC narrowing=narrows
// @variant SUBJECT start=subject beyond=< dir=DESC narrowing=plain
// @variant SUBJECT_NARROWED start=subject beyond=< dir=DESC narrowing=narrows
// @variant CLAIM start=claim beyond=< dir=DESC narrowing=plain
// @variant CLAIM_NARROWED start=claim beyond=< dir=DESC narrowing=narrows
// @variant SOURCE start=source beyond=< dir=DESC narrowing=plain
// @variant SOURCE_NARROWED start=source beyond=< dir=DESC narrowing=narrows
// @variant OUTLET start=outlet beyond=< dir=DESC narrowing=plain
// @variant OUTLET_NARROWED start=outlet beyond=< dir=DESC narrowing=narrows
// @variant ALL start=all beyond=< dir=DESC narrowing=plain
// @variant ALL_NARROWED start=all beyond=< dir=DESC narrowing=narrows
UNWIND $keys AS key UNWIND key.streams AS stream
CALL (key, stream) {
// @include statements/parts/stream
  WITH s WHERE
// @include statements/parts/keeps
// @include statements/parts/{{narrowing}}
  RETURN s LIMIT toInteger($limit)
}
WITH DISTINCT s LIMIT toInteger($limit)
WITH collect([s.id, s.sortKey, s.claimId, s.speakerId, s.stance, s.credibility,
  [(s)-[cited:SOURCED_FROM]->() | cited.sourceId]]) AS statements
CALL (statements) {
  UNWIND statements AS row UNWIND row[6] AS id
  WITH DISTINCT id
  MATCH (n:Source) USING INDEX SEEK n:Source(id) WHERE n.id = id
  WITH n, head([(n)-[:PUBLISHED_BY]->(publisher:Actor) | publisher]) AS publisher
  RETURN collect([n.id, publisher.id, coalesce(publisher.unnamed, false), publisher.reliability,
    [(n)-[:CITES]->(cited:Source) | cited.id]]) AS sources
}
RETURN statements, sources

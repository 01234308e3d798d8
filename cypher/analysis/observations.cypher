// What of all statements that pass the filter does counting need? In columns, a list of each for a speaker, so that the
// driver has few values to make objects of. The statements are those that `statements/count` counts.
// params: keys, keep, from, to, at, id (see statements/count), limit (one more than may be answered),
//         want ({ids, times, documents, targets, publishers}: which columns are filled, of times offices, earliest and latest; the others
//         are empty)
// columns: speaker, claims, stances (numbers: the order of the enum), offices (id, or '' for none), places (of the order by what was said), earliest and
//          latest (milliseconds, infinite where open), ids, documents (ids of the sources nearest to the reader),
//          targets (of each statement a flat list: actor, attitude, actor, attitude, …), publishers (of its sources)
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
RETURN s.speakerId AS speaker, collect(s.claimId) AS claims,
  collect({ASSERTS: 0, DENIES: 1, QUESTIONS: 2, CONCEDES: 3, DECLINES: 4, RETRACTS: 5}[s.stance]) AS stances,
  collect(toFloat(s.sortKey)) AS places,
  collect(CASE WHEN $want.times THEN coalesce(s.spokenAs, '') END) AS offices,
  collect(CASE WHEN $want.times THEN coalesce(toFloat(s.saidEarliest.epochMillis), -INF) END) AS earliest,
  collect(CASE WHEN $want.times THEN coalesce(toFloat(s.saidAt.epochMillis), INF) END) AS latest,
  collect(CASE WHEN $want.ids THEN s.id END) AS ids,
  collect(CASE WHEN $want.documents THEN
    coalesce(head([(s)-[cited:SOURCED_FROM]->() WHERE cited.position = 0 | cited.sourceId]), s.id) END) AS documents,
  collect(CASE WHEN $want.targets THEN
    reduce(flat = [], each IN [(s)-[toward:TOWARD]->() | [toward.targetId, toward.attitude]] | flat + each) END) AS targets,
  collect(CASE WHEN $want.publishers THEN
    [(s)-[carried:SOURCED_FROM]->() WHERE carried.publisherId IS NOT NULL | carried.publisherId] END) AS publishers

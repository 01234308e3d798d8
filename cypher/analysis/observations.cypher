// Who said what on which claim, and when, in all statements that match the filter? Each row is a speaker, and each column
// has a list of values, so that the driver creates few objects. The statements are the same as in `statements/count`.
// params: lists, filter, from, to, at, id, ranges (see statements/count), limit (one more than the maximum number of
//         statements), columns ({ids, times, documents, locators, targets, publishers}: which columns to fill; times fills offices,
//         earliest and latest; a column that is not filled has empty lists)
// columns: speaker, claims, stances (numbers: the order of the enum), offices (id, or '' for none), places (sort keys),
//          earliest and latest (milliseconds, infinite if open), ids,
//          documents (ids of the sources nearest to the reader), locators (places in these, or '' for none), targets (for each statement a flat list: actor, attitude, actor, attitude, …), publishers (of its sources)
// @for start=speaker-about,speaker,about,subject,claim,source,outlet,all filter=plain,edges
UNWIND $lists AS list UNWIND list.scans AS scan
CALL (list, scan) {
// @include statements/fragments/scan-all
  WITH s WHERE
// @include statements/fragments/filter-properties
// @case filter=edges
// @include statements/fragments/filter-edges
// @end
  RETURN s LIMIT toInteger($limit)
}
WITH DISTINCT s LIMIT toInteger($limit)
RETURN s.speakerId AS speaker, collect(s.claimId) AS claims,
  collect({ASSERTS: 0, DENIES: 1, QUESTIONS: 2, CONCEDES: 3, DECLINES: 4, RETRACTS: 5, NEUTRAL: 6, ASKS: 7}[s.stance]) AS stances,
  collect(toFloat(s.sortKey)) AS places,
  collect(CASE WHEN $columns.times THEN coalesce(s.spokenAs, '') END) AS offices,
  collect(CASE WHEN $columns.times THEN coalesce(toFloat(s.saidEarliest.epochMillis), -INF) END) AS earliest,
  collect(CASE WHEN $columns.times THEN coalesce(toFloat(s.saidAt.epochMillis), INF) END) AS latest,
  collect(CASE WHEN $columns.ids THEN s.id END) AS ids,
  collect(CASE WHEN $columns.documents THEN
    coalesce(head([(s)-[cited:SOURCED_FROM]->() WHERE cited.position = 0 | cited.sourceId]), s.id) END) AS documents,
  collect(CASE WHEN $columns.locators THEN
    coalesce(head([(s)-[cited:SOURCED_FROM]->() WHERE cited.position = 0 | cited.locator]), '') END) AS locators,
  collect(CASE WHEN $columns.targets THEN
    reduce(flat = [], each IN [(s)-[toward:TOWARD]->() | [toward.targetId, toward.attitude]] | flat + each) END) AS targets,
  collect(CASE WHEN $columns.publishers THEN
    [(s)-[carried:SOURCED_FROM]->() WHERE carried.publisherId IS NOT NULL | carried.publisherId] END) AS publishers

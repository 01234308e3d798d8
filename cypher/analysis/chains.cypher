// From which sources do the statements that match the filter come? Returns of each statement what corroboration counts, and
// each source once, with what it cites.
// params: lists, filter, from, to, at, id, ranges (see statements/count), limit (one more than the maximum number of statements)
// columns: statements ([id, sort key, claim, speaker, stance, credibility, [[source, whether it has a locator], …],
//          its chains with owners or null]),
//          sources ([id, publisher, whether the publisher is unnamed, its reliability, whether it is seen or null, [cited, …],
//          document])
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
WITH collect([s.id, s.sortKey, s.claimId, s.speakerId, s.stance, s.credibility,
  [(s)-[cited:SOURCED_FROM]->() | [cited.sourceId, cited.locator IS NOT NULL]],
  CASE WHEN $filter.byOwner THEN s.ownerChains END]) AS statements
CALL (statements) {
  UNWIND statements AS row UNWIND row[6] AS cited
  WITH DISTINCT cited[0] AS id
  MATCH (n:Source) USING INDEX SEEK n:Source(id) WHERE n.id = id
  WITH n, head([(n)-[:PUBLISHED_BY]->(publisher:Actor) | publisher]) AS publisher
  RETURN collect([n.id, publisher.id, coalesce(publisher.unnamed, false), publisher.reliability,
// @include sources/fragments/seen n=n
    ,
    [(n)-[:CITES]->(cited:Source) | cited.id], n.sameUrlAs]) AS sources
}
RETURN statements, sources

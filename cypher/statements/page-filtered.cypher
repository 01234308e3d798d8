// A page of statements in each list, for filters that an index alone cannot answer. Each scan follows the order of an index
// and examines at most `scanLimit` statements; `ends` has the scans that reached this limit before the page was full.
// WINDOW: also scans dates that end after a window of time but may lie within it, by their width (src/graph/date-span.ts).
// params: lists ([{index, scans ([{id, span}], or [{ids, claims}] to start
//         with what a search found), speakers, claims, about, sources, targets}]), filter (see
//         fragments/filter-properties and filter-edges), from, to, at and id (bounds of the order, and the cursor),
//         ranges (only for WINDOW: [{width, low, high}]), scanLimit, limit,
//         selection (what to read of each statement and of related objects: src/model/statements/statement.selection.ts)
// columns: statements (rows, see fragments/row), ends ([list, place, id] of the last statement examined)
// @for start=speaker-about,speaker,about,subject,claim,source,outlet,found,all dir=DESC,ASC filter=plain,edges time=plain,window
// @for start=recorded dir=DESC,ASC filter=plain,edges time=plain
// @let key=sortKey place=s.sortKey
// @let key=recordedAt place=s.recordedAt.epochMillis when start=recorded
UNWIND $lists AS list UNWIND list.scans AS scan
// @case time=window
CALL (list, scan) {
// @end
CALL (list, scan) {
// @include statements/fragments/scan within=bounds
// @include statements/fragments/scan-order within=bounds
  LIMIT toInteger($scanLimit)
  WITH DISTINCT s WHERE
// @include statements/fragments/filter-properties
// @case filter=edges
// @include statements/fragments/filter-edges
// @end
  WITH s LIMIT toInteger($limit)
  RETURN collect(s) AS found
}
// @include statements/fragments/scan-end within=bounds scope=scan found=found
// @case time=window
  RETURN found, scanEnd
  UNION ALL
  UNWIND $ranges AS range
  CALL (list, scan, range) {
// @include statements/fragments/scan within=range
// @include statements/fragments/scan-order within=range
    LIMIT toInteger($scanLimit)
    WITH DISTINCT s WHERE
// @include statements/fragments/filter-properties
// @case filter=edges
// @include statements/fragments/filter-edges
// @end
    WITH s LIMIT toInteger($limit)
    RETURN collect(s) AS found
  }
// @include statements/fragments/scan-end within=range scope=scan,range found=found
  RETURN found, scanEnd
}
// @end
// The first statements from all scans of a list, without duplicates, and where its scans ended.
WITH collect([list.index, found, scanEnd]) AS scans
CALL (scans) {
  UNWIND scans AS scan UNWIND scan[1] AS s
  WITH DISTINCT scan[0] AS list, s ORDER BY s.{{key}} {{dir}}, s.id {{dir}}
  WITH list, collect(s)[..toInteger($limit)] AS page
  UNWIND page AS s
  RETURN collect(
// @include statements/fragments/row list=list
  ) AS statements
}
RETURN statements, [scan IN scans WHERE size(scan[2]) = 2 | [scan[0]] + scan[2][0]] AS ends

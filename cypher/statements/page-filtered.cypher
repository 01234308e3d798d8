// Which statements pass the filter, where an index alone does not answer it? Each scan goes in the order of an index and
// looks at `scanLimit` statements at most; one that ends there before the page is full tells where.
// WINDOW: what ends after a window of time, and may have been said within it, is found by how wide its date is
// (src/graph/date-span.ts).
// params: lists ([{index, scans ([{id, span}]), speakers, claims, about, sources, targets}]), filter (see
//         fragments/filter-properties and filter-edges), from, to, at and id (bounds of the order, and the cursor),
//         ranges (of WINDOW: [{width, low, high}]), scanLimit, limit,
//         selection (what is read of each statement, and beside it: src/model/statements/statement.selection.ts)
// columns: statements (rows, see fragments/row), ends ([list, place, id] of the last that was looked at)
// @for start=speaker-about,speaker,about,subject,claim,source,outlet,all dir=DESC,ASC filter=plain,edges time=plain,window
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
// The first of all scans of a list, each once, with what is read of them, and where its scans ended.
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

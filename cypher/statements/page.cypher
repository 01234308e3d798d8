// A page of statements in each list, for lists that one scan of an index answers. At most `scanLimit` statements are examined;
// if too many of them are withdrawn to fill the page, `ends` says where to continue.
// params: scans ([{list, id, span}]: the lists to read, and the values to seek in the index), from, to, at and id (bounds of
//         the order, and the cursor), scanLimit, limit, selection (what to read of each statement and of related objects:
//         src/model/statements/statement.selection.ts)
// columns: statements (rows, see fragments/row), ends ([list, place, id] of the last statement examined)
// @for start=speaker-about,speaker,about,subject,claim,source,outlet,all,recorded dir=DESC,ASC
// @let place=s.sortKey
// @let place=s.recordedAt.epochMillis when start=recorded
// @let within=bounds
UNWIND $scans AS scan
CALL (scan) {
// @include statements/fragments/scan
// @include statements/fragments/scan-order
  LIMIT toInteger($scanLimit)
  WITH DISTINCT s WHERE s.withdrawnAt IS NULL
  WITH s LIMIT toInteger($limit)
  RETURN collect(
// @include statements/fragments/row list=scan.list
  ) AS statements
}
// @include statements/fragments/scan-end scope=scan found=statements
RETURN statements, CASE WHEN size(scanEnd) = 2 THEN [[scan.list] + scanEnd[0]] ELSE [] END AS ends

// Which statements come next in each list, where one scan of an index answers all that is asked? At most `scanLimit` are
// looked at: where withdrawn ones take up all of them, `ends` tells where to go on.
// params: scans ([{list, id, span}]: lists to read, and what the index is searched by), from, to, at and id (bounds of
//         the order, and the cursor), scanLimit, limit, selection (what is read of each statement, and beside it:
//         src/model/statements/statement.selection.ts)
// columns: statements (rows, see fragments/row), ends ([list, place, id] of the last that was looked at)
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

// How many statements does each list have, for lists that one scan of an index answers?
// params: scans ([{list, id, span}]: the values to seek in the index), from and to (bounds of the order), at and id (null
//         and '')
// columns: parent (the list), count
// @for start=speaker-about,speaker,about,subject,claim,source,outlet,all
UNWIND $scans AS scan
CALL (scan) {
// @include statements/fragments/scan within=bounds dir=DESC
  WITH s WHERE s.withdrawnAt IS NULL
  RETURN count(DISTINCT s) AS count
}
RETURN scan.list AS parent, count

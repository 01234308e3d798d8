// All statements of a scan, in no particular order.
CALL (scan) {
// @include statements/fragments/scan within=bounds dir=DESC
  RETURN s
  UNION ALL
  UNWIND $ranges AS range
// @include statements/fragments/scan within=range dir=DESC
  RETURN s
}

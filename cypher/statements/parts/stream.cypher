// All of a stream, in no order.
CALL (stream) {
// @include statements/parts/start/{{start}} columns=sortKey width=any low=$from high=$to
  RETURN s
  UNION ALL
  UNWIND $wide AS range
// @include statements/parts/start/{{start}} columns=width,sortKey width=one low=range.low high=range.high
  RETURN s
}

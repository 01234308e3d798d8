// Where the stream was left, when that was before the page was full: the last place that was looked at, and the next.
CALL (stream, {{found}}) {
  // A list to unwind and not a WHERE, which the planner would put behind the seek.
  UNWIND CASE WHEN size({{found}}) < toInteger($limit) THEN [1] ELSE [] END AS short
  CALL (stream) {
// @include statements/parts/start/{{start}}
// @include statements/parts/order/{{start}}
    SKIP toInteger($scan) - 1 LIMIT 2
    RETURN [s.{{key}}{{unit}}, s.id] AS place
  }
  RETURN collect(place) AS looked
}

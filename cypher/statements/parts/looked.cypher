// Where the stream was left, when that was before the page was full: the last place that was looked at, and the next.
CALL ({{scope}}, {{found}}) {
  // A list to unwind and not a WHERE, which the planner would put behind the seek.
  UNWIND CASE WHEN size({{found}}) < toInteger($limit) THEN [1] ELSE [] END AS short
  CALL ({{scope}}) {
// @include statements/parts/start/{{start}} columns={{columns}} width={{width}} low={{low}} high={{high}}
// @include statements/parts/order/{{start}} then={{then}}
    SKIP toInteger($scan) - 1 LIMIT 2
    RETURN [s.{{key}}{{unit}}, s.id] AS place
  }
  RETURN collect(place) AS looked
}

// Where a scan ended, when that was before the page was full: the places of the last statement that was looked at and of
// the next.
CALL ({{scope}}, {{found}}) {
  // A list to unwind and not a WHERE, which the planner would put behind the seek.
  UNWIND CASE WHEN size({{found}}) < toInteger($limit) THEN [1] ELSE [] END AS short
  CALL ({{scope}}) {
// @include statements/fragments/scan
// @include statements/fragments/scan-order
    SKIP toInteger($scanLimit) - 1 LIMIT 2
    RETURN [{{place}}, s.id] AS place
  }
  RETURN collect(place) AS scanEnd
}

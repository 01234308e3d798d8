// Where a scan ended, if it ended before the page was full: the places of the last statement examined and of the next.
CALL ({{scope}}, {{found}}) {
  // UNWIND instead of WHERE, because the planner would check a WHERE after the seek.
  UNWIND CASE WHEN size({{found}}) < toInteger($limit) THEN [1] ELSE [] END AS short
  CALL ({{scope}}) {
// @include statements/fragments/scan
// @include statements/fragments/scan-order
    SKIP toInteger($scanLimit) - 1 LIMIT 2
    RETURN [{{place}}, s.id] AS place
  }
  RETURN collect(place) AS scanEnd
}

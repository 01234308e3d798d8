// How many statements match the filter?
// params: lists ([{index, scans ([{id, span}] or [{ids, claims}]), speakers, claims, about, sources, targets}]), filter (see
//         fragments/filter-properties and filter-edges), from, to, at and id (bounds of the order),
//         ranges ([{width, low, high}]: for each width of dates, the sort keys after a window of time, see
//         src/graph/date-span.ts)
// columns: parent (index of the list), count
// @for start=speaker-about,speaker,about,subject,claim,source,outlet,found,all filter=plain,edges
UNWIND $lists AS list UNWIND list.scans AS scan
CALL (list, scan) {
// @include statements/fragments/scan-all
  WITH s WHERE
// @include statements/fragments/filter-properties
// @case filter=edges
// @include statements/fragments/filter-edges
// @end
  RETURN s
}
RETURN list.index AS parent, count(DISTINCT s) AS count

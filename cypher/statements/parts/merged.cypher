// The first of all streams of a page, each once, with what is asked beside them, and where its streams were left.
WITH collect([key.index, found, looked]) AS streams
CALL (streams) {
  UNWIND streams AS stream UNWIND stream[1] AS s
  WITH DISTINCT stream[0] AS parent, s ORDER BY s.{{key}} {{dir}}, s.id {{dir}}
  WITH parent, collect(s)[..toInteger($limit)] AS page
  UNWIND page AS s
  RETURN collect(
// @include statements/parts/row parent=parent at=s.{{key}}{{unit}}
  ) AS statements
}
RETURN statements, [stream IN streams WHERE size(stream[2]) = 2 | [stream[0]] + stream[2][0]] AS ends

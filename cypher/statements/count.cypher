// How many statements pass the filter?
// params: keys ([{index, speakers, claims, about, sources, targets}]), keep (the filter, see parts/keeps and narrows)
// columns: parent (index of the key), count
// @variant PLAIN narrowing=plain
// @variant NARROWED narrowing=narrows
UNWIND $keys AS key
CALL (key) {
  MATCH (s:Statement)
  WHERE s.id IS NOT NULL
// @include nodes/parts/ours n=s
// @include statements/parts/keeps
// @include statements/parts/{{narrowing}}
  RETURN count(s) AS count
}
RETURN key.index AS parent, count

// How many statements pass the filter?
// params: keys ([{index, speakers, claims, about, sources, targets}]), keep (the filter, see parts/keeps)
// columns: parent (index of the key), count
UNWIND $keys AS key
CALL (key) {
  MATCH (s:Statement)
  WHERE s.id IS NOT NULL
// @include statements/parts/keeps
  RETURN count(s) AS count
}
RETURN key.index AS parent, count

// How many verdicts match the filter? Among all, among those of each of several claims or statements, or among those of
// some checkers.
// params: parents (list of id, or [null] for all), checkers (ids to start with), filter (conclusions, checkers, checkedAsOf:
//         each or null)
// columns: parent, count
// @for start=all,of,checker
UNWIND $parents AS parent
CALL (parent) {
// @include verdicts/fragments/start
// @include verdicts/fragments/filter n=n
  RETURN count(n) AS count
}
RETURN parent, count

// Where a list of verdicts starts: with all, with those of one claim or statement, or with those of several checkers.
// @case start=all
MATCH (n:Verdict) USING INDEX n:Verdict(sortKey)
WHERE n.sortKey IS NOT NULL
// @include nodes/fragments/ours n=n
// @end
// @case start=of
MATCH (n:Verdict) USING INDEX SEEK n:Verdict(ofId, sortKey)
WHERE n.ofId = parent AND n.sortKey IS NOT NULL
// @end
// @case start=checker
UNWIND $checkers AS checkerId
MATCH (n:Verdict) USING INDEX SEEK n:Verdict(checkerId, sortKey)
WHERE n.checkerId = checkerId AND n.sortKey IS NOT NULL
// @end

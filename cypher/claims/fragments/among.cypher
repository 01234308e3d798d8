// Among which claims: among all, among those about one subject, among those about any of the subjects in a filter,
// among those with a verdict, or among those that a search found.
// @case start=all
MATCH (n:Claim) WHERE n.id STARTS WITH 'claim:'
// @end
// @case start=about
MATCH (n:Claim)-[:ABOUT]->(matter:Actor|Event|Place|Topic|Statement)
WHERE matter.id = subject
// @end
// @case start=subjects
UNWIND $sought AS subjectId
MATCH (n:Claim)-[:ABOUT]->(matter:Actor|Event|Place|Topic|Statement) WHERE matter.id = subjectId
WITH DISTINCT n WHERE true
// @end
// @case start=checked
MATCH (verdict:Verdict) USING INDEX SEEK verdict:Verdict(ofId, sortKey)
WHERE verdict.ofId STARTS WITH 'claim:' AND verdict.sortKey IS NOT NULL
  AND ($filter.conclusions IS NULL OR verdict.conclusion IN $filter.conclusions)
  AND ($filter.checkers IS NULL OR verdict.checkerId IN $filter.checkers)
WITH DISTINCT verdict.ofId AS checkedId
MATCH (n:Claim {id: checkedId}) WHERE true
// @end
// @case start=ids
UNWIND $sought AS id
MATCH (n:Claim {id: id}) WHERE (subject IS NULL OR EXISTS { (n)-[:ABOUT]->(matter) WHERE matter.id = subject })
// @end

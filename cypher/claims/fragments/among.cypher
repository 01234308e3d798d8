// Among which claims: among all, among those about one subject, among those about any of the subjects in a filter,
// or among those that a search found.
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
// @case start=ids
UNWIND $sought AS id
MATCH (n:Claim {id: id}) WHERE (subject IS NULL OR EXISTS { (n)-[:ABOUT]->(matter) WHERE matter.id = subject })
// @end

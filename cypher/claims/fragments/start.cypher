// Where a list of claims starts: with all claims, with those about one subject, with those about any of the subjects in a
// filter, or with those that a search found. All but the first sort the claims, which is slow for an actor that half of all
// claims are about.
// @case start=all
MATCH (n:Claim) USING INDEX n:Claim({{key}}, id)
WHERE n.{{key}} IS NOT NULL AND n.id STARTS WITH 'claim:'
// @end
// @case start=about
MATCH (n:Claim)-[:ABOUT]->(matter:Actor|Event|Place|Topic)
WHERE matter.id = subject
// @end
// @case start=subjects
UNWIND $sought AS subjectId
MATCH (n:Claim)-[:ABOUT]->(matter:Actor|Event|Place|Topic) WHERE matter.id = subjectId
WITH DISTINCT n WHERE true
// @end
// @case start=ids
UNWIND $sought AS id
MATCH (n:Claim {id: id}) WHERE (subject IS NULL OR EXISTS { (n)-[:ABOUT]->(matter) WHERE matter.id = subject })
// @end

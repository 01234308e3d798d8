// Where a list of claims starts: with all claims, or with those about one subject.
// @case start=all
MATCH (n:Claim) USING INDEX n:Claim({{key}}, id)
WHERE n.{{key}} IS NOT NULL AND n.id STARTS WITH 'claim:'
// @end
// @case start=about
// Reads the edges of the subject and sorts the claims, which is slow for an actor that half of all claims are about.
MATCH (n:Claim)-[:ABOUT]->(matter:Actor|Event|Place|Topic)
WHERE matter.id = subject
// @end

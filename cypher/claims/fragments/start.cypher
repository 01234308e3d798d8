// How a list of claims begins: with all of the record, or with those about one subject.
// @case start=all
MATCH (n:Claim) USING INDEX n:Claim({{key}}, id)
WHERE n.{{key}} IS NOT NULL AND n.id STARTS WITH 'claim:'
// @end
// @case start=about
// By the edges of the subject, and sorted: an actor that half of all claims are about is slow here.
MATCH (n:Claim)-[:ABOUT]->(matter:Actor|Event|Place|Topic)
WHERE matter.id = subject
// @end

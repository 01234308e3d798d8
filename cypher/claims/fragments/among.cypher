// The claims that are counted: all, or those about one subject.
// @case start=all
MATCH (n:Claim) WHERE n.id STARTS WITH 'claim:'
// @end
// @case start=about
MATCH (n:Claim)-[:ABOUT]->(matter:Actor|Event|Place|Topic) WHERE matter.id = subject
// @end

// What tells that something is recorded already: the URL of a source in the form that all of its links share
// (src/record/canonical-url.ts), a hash of the words of a claim (src/record/graph/nodes.ts), the Wikidata item of an actor.
// The next migration adds these to what was recorded before.
CREATE INDEX source_canonical_url IF NOT EXISTS FOR (n:Source) ON (n.canonicalUrl);
CREATE INDEX claim_words IF NOT EXISTS FOR (n:Claim) ON (n.wordsHash);
CREATE INDEX actor_wikidata IF NOT EXISTS FOR (n:Actor) ON (n.wikidataId);

// Uniqueness and indexes. Run at every start: each statement does nothing where its work is done.
//
// What the nodes and edges hold beside the properties that schema.graphql describes:
//   said, published, from, to      EDTF as recorded
//   saidEarliest                   first instant that `said` allows; absent when open
//   saidAt                         last instant that `said` allows: the order of all lists
//   publishedEarliest, publishedAt the same two for `published`
//   fromEarliest, toLatest         the widest reading of an office's or a membership's time
//   speakerId, claimId, targetId, sourceId, saidAt on edges and statements
//                                  copies for the indexes below, written with the statement itself
//   dossier                        the dossier that an object came from

CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT office_id IF NOT EXISTS FOR ()-[h:HOLDS]-() REQUIRE h.id IS UNIQUE;

// Lists in the order of their pages.
CREATE INDEX actor_name IF NOT EXISTS FOR (n:Actor) ON (n.name);
CREATE INDEX claim_text IF NOT EXISTS FOR (n:Claim) ON (n.text);
CREATE INDEX claim_recorded IF NOT EXISTS FOR (n:Claim) ON (n.recordedAt);
CREATE INDEX source_published IF NOT EXISTS FOR (n:Source) ON (n.publishedAt);
CREATE INDEX statement_said IF NOT EXISTS FOR (n:Statement) ON (n.saidAt);
CREATE INDEX statement_recorded IF NOT EXISTS FOR (n:Statement) ON (n.recordedAt);
CREATE INDEX statement_dossier IF NOT EXISTS FOR (n:Statement) ON (n.dossier);

// What did X say, what was said on a claim, about Y, by X about Y, in a source: newest first, with no sort.
CREATE INDEX statement_speaker IF NOT EXISTS FOR (n:Statement) ON (n.speakerId, n.saidAt);
CREATE INDEX statement_claim IF NOT EXISTS FOR (n:Statement) ON (n.claimId, n.saidAt);
CREATE INDEX toward_target IF NOT EXISTS FOR ()-[t:TOWARD]-() ON (t.targetId, t.saidAt);
CREATE INDEX toward_speaker_target IF NOT EXISTS FOR ()-[t:TOWARD]-() ON (t.speakerId, t.targetId, t.saidAt);
CREATE INDEX sourced_from_source IF NOT EXISTS FOR ()-[r:SOURCED_FROM]-() ON (r.sourceId, r.saidAt);

// Names, aliases, claims, quotes and titles, with case and diacritics folded.
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (n:Actor|Claim|Statement|Source|Event|Place|Topic)
ON EACH [n.name, n.aliases, n.text, n.quote, n.title]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false } };

CALL db.awaitIndexes(300);

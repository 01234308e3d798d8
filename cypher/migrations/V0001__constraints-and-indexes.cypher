// Uniqueness and indexes. Run once, and again on a record of a time before migrations were counted: so each statement
// does nothing where its work is done. What changes later stands in a migration of its own; these comments may change.
//
// What the nodes and edges hold beside the properties that schema.graphql describes:
//   said, published, from, to      EDTF as recorded
//   saidEarliest                   first instant that `said` allows; absent when open
//   saidAt                         last instant that `said` allows: the order of all lists
//   publishedEarliest, publishedAt the same two for `published`
//   fromEarliest, toLatest         the widest reading of an office's or a membership's time
//   sortKey                        place in a list by time: saidAt, of a source publishedAt, and a tie-breaker, as one
//                                  number (src/graph/sort-key.ts); publishedAt is absent when unknown, its sortKey not
//   width                          how many days the date of a statement is wide, as one of a few numbers
//                                  (src/graph/date-span.ts); absent where it is known to the day
//   speakerId, claimId, targetId, subjectId, sourceId, publisherId, sortKey, width on edges, statements and sources
//                                  copies for the indexes below, written with the statement itself
//   CONCERNS                       edge from a statement to an event, place or topic that its claim is about
//   originIds                      of a statement, the sources that are origins of its chain: see Provenance in schema.graphql
//   originPublisherIds             who published each of these, in the same order; ? where nobody knows
//   circularOriginIds              those of these that cite each other in a circle; absent where none do
//   independentPublishers          how many different publishers there are among origins of known lineage
//                                  all four written with the statement, and again when a citation, a publisher, or that
//                                  one is unnamed changes (src/record/rederive.ts)
//   dossier                        the dossier that an object came from
//
// And nodes of which schema.graphql tells only what is counted, or nothing:
//   Position                       one actor's stance on one claim: speakerId, stance, claimId, how many statements of it
//                                  stand (count), and the lowest and highest sortKey of these (firstKey, lastKey; absent
//                                  where none stands any more). Written with the statements. No edge leads to it: it
//                                  would be drawn as a second stance, and be one more lock that writers wait for
//   Migration                      a change of what records hold that this one went through: version, description, checksum
//                                  of its text, ranAt; of one that was stopped, after: how far it came

CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT position_key IF NOT EXISTS FOR (n:Position) REQUIRE (n.claimId, n.speakerId, n.stance) IS UNIQUE;
CREATE CONSTRAINT office_id IF NOT EXISTS FOR ()-[h:HOLDS]-() REQUIRE h.id IS UNIQUE;

// Indexes of an earlier version, which those below stand in for.
DROP INDEX actor_name IF EXISTS;
DROP INDEX claim_text IF EXISTS;
DROP INDEX claim_recorded IF EXISTS;
DROP INDEX source_published IF EXISTS;
DROP INDEX statement_said IF EXISTS;
DROP INDEX statement_recorded IF EXISTS;
DROP INDEX statement_speaker IF EXISTS;
DROP INDEX statement_claim IF EXISTS;
DROP INDEX toward_target IF EXISTS;
DROP INDEX toward_speaker_target IF EXISTS;
DROP INDEX sourced_from_source IF EXISTS;

// Lists in the order of their pages. The id is what decides between equals.
CREATE INDEX actor_order IF NOT EXISTS FOR (n:Actor) ON (n.name, n.id);
CREATE INDEX claim_order IF NOT EXISTS FOR (n:Claim) ON (n.text, n.id);
CREATE INDEX claim_recorded_order IF NOT EXISTS FOR (n:Claim) ON (n.recordedAt, n.id);
CREATE INDEX source_order IF NOT EXISTS FOR (n:Source) ON (n.sortKey);
CREATE INDEX source_publisher IF NOT EXISTS FOR (n:Source) ON (n.publisherId, n.sortKey);
CREATE INDEX statement_order IF NOT EXISTS FOR (n:Statement) ON (n.sortKey);
CREATE INDEX statement_recorded_order IF NOT EXISTS FOR (n:Statement) ON (n.recordedAt, n.id);
CREATE INDEX statement_dossier IF NOT EXISTS FOR (n:Statement) ON (n.dossier);

// What did X say, what was said on a claim, about Y, by X about Y, on an event, in a source, by an outlet: newest
// first, with no sort.
CREATE INDEX statement_speaker_order IF NOT EXISTS FOR (n:Statement) ON (n.speakerId, n.sortKey);
CREATE INDEX statement_claim_order IF NOT EXISTS FOR (n:Statement) ON (n.claimId, n.sortKey);
CREATE INDEX toward_target_order IF NOT EXISTS FOR ()-[t:TOWARD]-() ON (t.targetId, t.sortKey);
CREATE INDEX toward_speaker_target_order IF NOT EXISTS FOR ()-[t:TOWARD]-() ON (t.speakerId, t.targetId, t.sortKey);
CREATE INDEX concerns_order IF NOT EXISTS FOR ()-[c:CONCERNS]-() ON (c.subjectId, c.sortKey);
CREATE INDEX sourced_from_source_order IF NOT EXISTS FOR ()-[r:SOURCED_FROM]-() ON (r.sourceId, r.sortKey);
CREATE INDEX sourced_from_publisher_order IF NOT EXISTS FOR ()-[r:SOURCED_FROM]-() ON (r.publisherId, r.sortKey);

// The same among what has no certain day: what may have been said in a window, and has its last instant after it.
CREATE INDEX statement_wide IF NOT EXISTS FOR (n:Statement) ON (n.width, n.sortKey);
CREATE INDEX statement_speaker_wide IF NOT EXISTS FOR (n:Statement) ON (n.speakerId, n.width, n.sortKey);
CREATE INDEX statement_claim_wide IF NOT EXISTS FOR (n:Statement) ON (n.claimId, n.width, n.sortKey);
CREATE INDEX toward_target_wide IF NOT EXISTS FOR ()-[t:TOWARD]-() ON (t.targetId, t.width, t.sortKey);
CREATE INDEX toward_speaker_target_wide IF NOT EXISTS FOR ()-[t:TOWARD]-() ON (t.speakerId, t.targetId, t.width, t.sortKey);
CREATE INDEX concerns_wide IF NOT EXISTS FOR ()-[c:CONCERNS]-() ON (c.subjectId, c.width, c.sortKey);
CREATE INDEX sourced_from_source_wide IF NOT EXISTS FOR ()-[r:SOURCED_FROM]-() ON (r.sourceId, r.width, r.sortKey);
CREATE INDEX sourced_from_publisher_wide IF NOT EXISTS FOR ()-[r:SOURCED_FROM]-() ON (r.publisherId, r.width, r.sortKey);

// Who takes which stance on a claim: the latest first, with no sort.
CREATE INDEX position_order IF NOT EXISTS FOR (n:Position) ON (n.claimId, n.lastKey);

// The statements of one stance on a claim, by speaker, from first to last: counted by the index alone.
CREATE INDEX asserts_claim IF NOT EXISTS FOR ()-[r:ASSERTS]-() ON (r.claimId, r.speakerId, r.sortKey);
CREATE INDEX denies_claim IF NOT EXISTS FOR ()-[r:DENIES]-() ON (r.claimId, r.speakerId, r.sortKey);
CREATE INDEX questions_claim IF NOT EXISTS FOR ()-[r:QUESTIONS]-() ON (r.claimId, r.speakerId, r.sortKey);
CREATE INDEX concedes_claim IF NOT EXISTS FOR ()-[r:CONCEDES]-() ON (r.claimId, r.speakerId, r.sortKey);
CREATE INDEX declines_claim IF NOT EXISTS FOR ()-[r:DECLINES]-() ON (r.claimId, r.speakerId, r.sortKey);
CREATE INDEX retracts_claim IF NOT EXISTS FOR ()-[r:RETRACTS]-() ON (r.claimId, r.speakerId, r.sortKey);

// Names, aliases, claims, quotes and titles, with case and diacritics folded.
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (n:Actor|Claim|Statement|Source|Event|Place|Topic)
ON EACH [n.name, n.aliases, n.text, n.quote, n.title]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false } };

// The names of actors by themselves, which a million quotes in the index above would stand before.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Actor) ON EACH [n.name, n.aliases]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false } };

CALL db.awaitIndexes(3600);

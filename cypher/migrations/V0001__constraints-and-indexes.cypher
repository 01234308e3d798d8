// Constraints and indexes. This migration runs once, and again in a database from before migrations were recorded, so each
// statement has no effect if its work is already done. Later changes are migrations of their own. Only comments of this file
// may change.
//
// Properties of nodes and edges that schema.graphql does not describe:
//   said, published, from, to      date as recorded, in EDTF
//   saidEarliest                   first instant that `said` allows; absent if open
//   notBefore                      if it is open: the instant before which the rest of the record does not allow the
//                                  statement (src/record/graph/not-before.ts); absent if there is none
//   saidAt                         last instant that `said` allows, by which lists are ordered
//   publishedEarliest, publishedAt the same for `published`
//   fromEarliest, toLatest         the longest time that the dates of an office or a membership allow
//   sortKey                        place in a list by time: saidAt (for a source, publishedAt) and a tie-breaker, as
//                                  one number (src/graph/sort-key.ts). A source has one even if publishedAt is unknown
//   width                          number of days that the date of a statement spans, rounded to one of a few numbers
//                                  (src/graph/date-span.ts); absent if the date is known to the day
//   speakerId, claimId, targetId, subjectId, sourceId, publisherId, sortKey, width on edges, statements and sources
//                                  copies for the indexes below, written with the statement itself
//   CONCERNS                       edge from a statement to an event, place or topic that its claim is about
//   originIds                      sources that are origins of a statement: see Provenance in schema.graphql
//   originPublisherIds             publisher of each of these, in the same order; ? if unknown
//   chains                         for each chain, ids of its sources, each followed by that of its publisher, as one text
//   publisherChains                those to origins of known lineage, as ids of their publishers only, without duplicates
//   independentChains              the greatest number of chains that share no source and no publisher
//   ownerChains, independentOwners the same with the owners of publishers; absent if none has an owner. These seven are
//                                  written with the statement, and again when a citation or a publisher changes, whether a
//                                  publisher is unnamed or owned, or whether a source is seen (src/record/rederive.ts)
//   canonicalUrl                   the URL of a source in the form that all of its links share; absent if it has no URL
//   wordsHash                      a hash of the words of a claim, without regard to case, diacritics and punctuation
//   dossier                        the dossier from which an object was imported
//
// Nodes that schema.graphql describes only in part, or not at all:
//   Position                       one actor's stance on one claim: speakerId, stance, claimId, the number of statements
//                                  that have not been withdrawn (count), and the lowest and highest sortKey of these
//                                  (firstKey, lastKey; absent if there are none). Written with the statements. It has no
//                                  edges: Neo4j Browser would draw them as a second stance, and writers would wait for
//                                  one more lock
//   Migration                      a migration that has run in this database: version, description, checksum of its text,
//                                  ranAt; for one that was interrupted, after: how far it got

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

// Indexes of an earlier version, which the ones below replace.
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

// Lists in the order of their pages. The id breaks ties.
CREATE INDEX actor_order IF NOT EXISTS FOR (n:Actor) ON (n.name, n.id);
CREATE INDEX claim_order IF NOT EXISTS FOR (n:Claim) ON (n.text, n.id);
CREATE INDEX claim_recorded_order IF NOT EXISTS FOR (n:Claim) ON (n.recordedAt, n.id);
CREATE INDEX source_order IF NOT EXISTS FOR (n:Source) ON (n.sortKey);
CREATE INDEX source_publisher IF NOT EXISTS FOR (n:Source) ON (n.publisherId, n.sortKey);
CREATE INDEX statement_order IF NOT EXISTS FOR (n:Statement) ON (n.sortKey);
CREATE INDEX statement_recorded_order IF NOT EXISTS FOR (n:Statement) ON (n.recordedAt, n.id);
CREATE INDEX statement_dossier IF NOT EXISTS FOR (n:Statement) ON (n.dossier);

// Statements by an actor, on a claim, about an actor, by one actor about another, on a subject, in a source, or in the
// sources of a publisher: latest first, without sorting.
CREATE INDEX statement_speaker_order IF NOT EXISTS FOR (n:Statement) ON (n.speakerId, n.sortKey);
CREATE INDEX statement_claim_order IF NOT EXISTS FOR (n:Statement) ON (n.claimId, n.sortKey);
CREATE INDEX toward_target_order IF NOT EXISTS FOR ()-[t:TOWARD]-() ON (t.targetId, t.sortKey);
CREATE INDEX toward_speaker_target_order IF NOT EXISTS FOR ()-[t:TOWARD]-() ON (t.speakerId, t.targetId, t.sortKey);
CREATE INDEX concerns_order IF NOT EXISTS FOR ()-[c:CONCERNS]-() ON (c.subjectId, c.sortKey);
CREATE INDEX sourced_from_source_order IF NOT EXISTS FOR ()-[r:SOURCED_FROM]-() ON (r.sourceId, r.sortKey);
CREATE INDEX sourced_from_publisher_order IF NOT EXISTS FOR ()-[r:SOURCED_FROM]-() ON (r.publisherId, r.sortKey);

// The same for dates that span more than a day, to find those that end after a window of time but may lie within it.
CREATE INDEX statement_wide IF NOT EXISTS FOR (n:Statement) ON (n.width, n.sortKey);
CREATE INDEX statement_speaker_wide IF NOT EXISTS FOR (n:Statement) ON (n.speakerId, n.width, n.sortKey);
CREATE INDEX statement_claim_wide IF NOT EXISTS FOR (n:Statement) ON (n.claimId, n.width, n.sortKey);
CREATE INDEX toward_target_wide IF NOT EXISTS FOR ()-[t:TOWARD]-() ON (t.targetId, t.width, t.sortKey);
CREATE INDEX toward_speaker_target_wide IF NOT EXISTS FOR ()-[t:TOWARD]-() ON (t.speakerId, t.targetId, t.width, t.sortKey);
CREATE INDEX concerns_wide IF NOT EXISTS FOR ()-[c:CONCERNS]-() ON (c.subjectId, c.width, c.sortKey);
CREATE INDEX sourced_from_source_wide IF NOT EXISTS FOR ()-[r:SOURCED_FROM]-() ON (r.sourceId, r.width, r.sortKey);
CREATE INDEX sourced_from_publisher_wide IF NOT EXISTS FOR ()-[r:SOURCED_FROM]-() ON (r.publisherId, r.width, r.sortKey);

// Who takes which stance on a claim: latest first, without sorting.
CREATE INDEX position_order IF NOT EXISTS FOR (n:Position) ON (n.claimId, n.lastKey);

// The statements with one stance on a claim, by speaker, from first to last; counted from the index alone.
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

// The names of actors alone, because in the index above a million quotes could rank before them.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Actor) ON EACH [n.name, n.aliases]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false } };

CALL db.awaitIndexes(3600);

// What checkers concluded of claims and statements. A Verdict has edges to the claim or statement (CHECKS), to who gave it
// (GIVEN_BY) and to the document that has it (GIVEN_IN).
//
// Properties that schema.graphql does not describe:
//   scaleValue, scaleWorst, scaleBest   the rating on the checker's scale; absent if it has none
//   published, publishedEarliest, publishedAt, sortKey      as those of a source
//   ofId, checkerId, sourceId           copies for the indexes below, of the ends of its edges
//   dossier                             the dossier from which it was imported
//
// A source has sameUrlAs if others have its canonicalUrl: the id of the first of them (src/record/same-urls.ts).

CREATE CONSTRAINT verdict_id IF NOT EXISTS FOR (n:Verdict) REQUIRE n.id IS UNIQUE;
CREATE INDEX verdict_order IF NOT EXISTS FOR (n:Verdict) ON (n.sortKey);
CREATE INDEX verdict_of_order IF NOT EXISTS FOR (n:Verdict) ON (n.ofId, n.sortKey);
CREATE INDEX verdict_checker IF NOT EXISTS FOR (n:Verdict) ON (n.checkerId, n.sortKey);
CREATE INDEX verdict_dossier IF NOT EXISTS FOR (n:Verdict) ON (n.dossier);
CALL db.awaitIndexes(3600);

// Searched besides names, claims, quotes and titles (src/record/rules/words.ts):
//   url                            addresses of sources
//   otherSpellings                 names in Latin letters, and one form for the spellings of each
//   offices                        of a person: titles of the offices held, with the names of their bodies and countries
//   words                          other words: offices held before, what an institution is part of, adjectives of a country,
//                                  the quotes of citations, archived addresses, numbers without separators
DROP INDEX search IF EXISTS;
DROP INDEX names IF EXISTS;

CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (n:Actor|Claim|Statement|Source|Event|Place|Topic)
ON EACH [n.name, n.aliases, n.text, n.quote, n.title, n.url, n.otherSpellings, n.offices, n.words]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false } };

CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Actor) ON EACH [n.name, n.aliases, n.otherSpellings, n.offices, n.words]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false } };

CALL db.awaitIndexes(3600);

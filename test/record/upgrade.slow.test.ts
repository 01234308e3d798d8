import { expect, test } from 'vitest';
import { join } from 'node:path';
import { importDossiers } from '../../src/imports/dossier/import.ts';
import { migrate } from '../../src/record/migrate.ts';
import { BASE } from '../support/base-dossier.ts';
import { dump, importFiles } from '../support/dossier-files.ts';
import { cypher, empty, OURS, testGraph } from '../support/graph.ts';

const graph = testGraph();

/** Removes what a record of the first version did not have. */
const makeOld = async () => {
  await cypher(
    `MATCH (n:Statement|Source|Claim) WHERE ${OURS} REMOVE n.sortKey, n.width, n.publisherId, n.canonicalUrl, n.wordsHash`,
  );
  await cypher(`MATCH (n:Statement)-[c:CONCERNS]->() WHERE ${OURS} DELETE c`);
  await cypher(`MATCH (n:Statement)-[t:TOWARD]->() WHERE ${OURS} REMOVE t.sortKey, t.width`);
  await cypher(
    `MATCH (n:Statement)-[c:SOURCED_FROM]->() WHERE ${OURS} SET c.saidAt = n.saidAt REMOVE c.sortKey, c.width, c.publisherId`,
  );
  await cypher(`MATCH (n:Actor)-[r]->(:Claim) WHERE ${OURS} REMOVE r.sortKey, r.speakerId`);
  await cypher(`MATCH (n) WHERE ${OURS} REMOVE n.otherSpellings, n.offices, n.words`);
  await cypher(`MATCH (n:Position) WHERE ${OURS} DELETE n`);
  await forget(1);
};

/** Marks this migration and later ones as not run. */
const forget = (version: number) => cypher('MATCH (n:Migration) WHERE n.version >= $version DELETE n', { version });

const load = async () => {
  await migrate(graph);
  await empty();
  await importDossiers(graph, [join(import.meta.dirname, '../../dossiers')]);
};

test('a record of the first version becomes the same as one written by this version', { timeout: 60_000 }, async () => {
  await load();
  const written = await dump();
  await makeOld();
  expect(await dump()).not.toEqual(written);
  const lines: string[] = [];
  await migrate(graph, (line) => lines.push(line));
  expect(await dump()).toEqual(written);
  expect(lines).toEqual([
    expect.stringMatching(/an earlier version: \d+ sources brought up to date/),
    expect.stringMatching(/an earlier version: \d+ statements brought up to date/),
    expect.stringMatching(/an earlier version: \d+ positions on claims counted/),
    expect.stringMatching(/an earlier version: \d+ imprecise dates brought up to date/),
    expect.stringMatching(/\d+ claims and \d+ sources can now be found by text and URL/),
    expect.stringMatching(/an earlier version: \d+ statements traced along their chains/),
    expect.stringMatching(/an earlier version: \d+ objects prepared for searches/),
  ]);
  await migrate(graph, (line) => lines.push(line));
  expect(lines).toHaveLength(7);
});

test('positions that were counted partly or wrongly are recounted', async () => {
  await load();
  const written = await dump();
  const [middle] = await cypher(
    `MATCH (n:Position) WHERE ${OURS} RETURN n.claimId AS claim ORDER BY claim SKIP 40 LIMIT 1`,
  );
  await cypher(`MATCH (n:Position) WHERE ${OURS} AND n.claimId > $claim DELETE n`, { claim: middle?.['claim'] });
  await cypher(`MATCH (n:Position) WHERE ${OURS} SET n.count = n.count + 1, n.firstKey = 0`);
  await cypher(`CREATE (:Position { claimId: $claim, speakerId: 'actor:turkey', stance: 'RETRACTS', lastKey: 0 })`, {
    claim: middle?.['claim'],
  });
  await forget(3);
  const lines: string[] = [];
  await migrate(graph, (line) => lines.push(line));
  expect(await dump()).toEqual(written);
  expect(lines).toEqual([
    expect.stringMatching(/positions on claims counted/),
    expect.stringMatching(/imprecise dates brought up to date/),
    expect.stringMatching(/found by text/),
    expect.stringMatching(/statements traced along their chains/),
    expect.stringMatching(/objects prepared for searches/),
  ]);
});

test('dates that did not reach beyond themselves, and open beginnings without a bound, are brought up to date', async () => {
  await migrate(graph);
  await empty();
  await importFiles(graph, {
    'base.yaml': BASE.replace('publishedAt: 2020-11-02', 'publishedAt: 2020-11-02~')
      .replace('saidAt: 2020-11-01', 'saidAt: 2020-10-31~')
      .replace('saidAt: 2020-10\n', 'saidAt: ../2020-11-01\n')
      .replace('from: 2018-05-08', 'from: 2018-05-08?'),
  });
  const written = await dump();
  const day = '+ duration({days: 3})';
  await cypher(`MATCH (n:Statement) WHERE n.said ENDS WITH '~' AND ${OURS}
    SET n.saidEarliest = n.saidEarliest ${day}, n.saidAt = n.saidAt - duration({days: 3}), n.sortKey = n.sortKey - 1000000, n.width = null`);
  await cypher(`MATCH (n:Statement) WHERE ${OURS} REMOVE n.notBefore`);
  await cypher(
    `MATCH (n:Source) WHERE n.published ENDS WITH '~' AND ${OURS} SET n.publishedEarliest = n.publishedEarliest ${day}`,
  );
  await cypher(
    `MATCH (n:Actor)-[h:HOLDS]->() WHERE h.from ENDS WITH '?' AND ${OURS} SET h.fromEarliest = h.fromEarliest ${day}`,
  );
  expect(await dump()).not.toEqual(written);
  await forget(5);
  await migrate(graph);
  expect(await dump()).toEqual(written);
});

import { expect, test } from 'vitest';
import { join } from 'node:path';
import { importDossiers } from '../../src/dossier/import.ts';
import { upgradeRecord } from '../../src/upgrade/upgrade.ts';
import { dump } from '../dossier/support.ts';
import { cypher, empty, OURS, testGraph } from '../support/graph.ts';

const graph = testGraph();

/** Takes away what the record of the first version did not have. */
const makeOld = async () => {
  await cypher(`MATCH (n:Statement|Source) WHERE ${OURS} REMOVE n.sortKey, n.width, n.publisherId`);
  await cypher(`MATCH (n:Statement)-[c:CONCERNS]->() WHERE ${OURS} DELETE c`);
  await cypher(`MATCH (n:Statement)-[t:TOWARD]->() WHERE ${OURS} REMOVE t.sortKey, t.width`);
  await cypher(
    `MATCH (n:Statement)-[c:SOURCED_FROM]->() WHERE ${OURS} SET c.saidAt = n.saidAt REMOVE c.sortKey, c.width, c.publisherId`,
  );
  await cypher(`MATCH (n:Actor)-[r]->(:Claim) WHERE ${OURS} REMOVE r.sortKey, r.speakerId`);
};

test('a record of the first version is as if it had been written by this one', { timeout: 60_000 }, async () => {
  await graph.prepare();
  await empty();
  await importDossiers(graph, [join(import.meta.dirname, '../../dossiers')]);
  const written = await dump();
  await makeOld();
  expect(await dump()).not.toEqual(written);
  const lines: string[] = [];
  await upgradeRecord(graph, (line) => lines.push(line));
  expect(await dump()).toEqual(written);
  expect(lines).toEqual([
    expect.stringMatching(/an earlier version: \d+ sources brought up to date/),
    expect.stringMatching(/an earlier version: \d+ statements brought up to date/),
  ]);
  await upgradeRecord(graph, (line) => lines.push(line));
  expect(lines).toHaveLength(2);
});

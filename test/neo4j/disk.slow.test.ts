import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpusText } from '../../src/synthetic/corpus.ts';
import { openGraph, type Graph } from '../../src/graph/graph.ts';
import { importCorpus } from '../../src/imports/corpus/import.ts';
import { startEmbedded } from '../../src/neo4j/embedded/embedded.ts';
import type { Neo4jConnection } from '../../src/neo4j/neo4j.ts';
import { migrate } from '../../src/record/migrate.ts';
import { cypher } from '../support/graph.ts';
import { folderOf } from '../support/dossier-files.ts';
import { mountSmallDisk, type SmallDisk } from '../support/small-disk.ts';
import { programs } from '../support/temporary.ts';

const MEBIBYTE = 1024 * 1024;
const mounted = await mountSmallDisk(400);
if (typeof mounted === 'string') console.log(`skipped: ${mounted}`);
const disk = mounted as SmallDisk;

describe.skipIf(typeof mounted === 'string')('on a disk that runs full', { timeout: 180_000 }, () => {
  const lines: string[] = [];
  let place: Neo4jConnection;
  let graph: Graph;

  beforeAll(async () => {
    const home = path.join(disk.folder, 'neo4j');
    place = await startEmbedded({ programs, home, keepUp: true, report: (line) => lines.push(line) });
    graph = openGraph(place, { HEARSAY_QUERY_TIMEOUT: 10 });
    await migrate(graph);
  }, 180_000);
  afterAll(async () => {
    await graph.close();
    await place.stop();
    await disk.unmount();
  }, 60_000);

  async function corpus(seed: number): Promise<string> {
    const folder = await folderOf({ 'corpus.jsonl': [...corpusText({ statements: 300, seed })].join('') });
    return path.join(folder, 'corpus.jsonl');
  }

  async function statements(): Promise<number> {
    const [row] = await cypher('MATCH (n:Statement) RETURN count(n) AS count', {}, toPlace(place));
    return Number(row?.['count']);
  }

  test('a new database is refused, with the folder, what is free and what is wanted', async () => {
    await disk.fill(50 * MEBIBYTE);
    const home = path.join(disk.folder, 'another');
    await expect(startEmbedded({ programs, home })).rejects.toThrow(
      /^the disk of .*another is too full to start the database: (49|50) MiB free, 160 MiB wanted; free some space, or .*HEARSAY_DATA/,
    );
    await disk.clear();
  });

  test('an import is refused before it is full, reads go on, and so does the import once there is room', async () => {
    await disk.fill(9 * MEBIBYTE);
    const failing = importCorpus(graph, [await corpus(1)]);
    await expect(failing).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    await expect(failing).rejects.toThrow(/is too full to write: \d\.\d MiB free, 64 MiB wanted/);
    expect(await graph.answers()).toBe(true);
    await disk.clear();
    expect((await importCorpus(graph, [await corpus(1)])).counts.statement.created).toBe(300);
    expect(await statements()).toBe(300);
  });

  test('a database that others have filled up comes back by itself, with all that was confirmed', async () => {
    await disk.fill(3 * MEBIBYTE);
    let confirmed = 0;
    const write = () =>
      cypher(
        'UNWIND range(1, 500) AS i CREATE (:Other {i: i, text: $text})',
        { text: 'x'.repeat(200) },
        toPlace(place),
      );
    await expect(async () => {
      for (;;) {
        await write();
        confirmed += 500;
      }
    }).rejects.toThrow();
    await expect.poll(() => graph.answers(), { timeout: 30_000 }).toBe(false);
    await disk.clear();
    await expect.poll(() => graph.answers(), { timeout: 120_000, interval: 500 }).toBe(true);
    expect(lines.join('\n')).toContain('refuses all work after a failure of its database; starting it again');
    const [row] = await cypher('MATCH (n:Other) RETURN count(n) AS count', {}, toPlace(place));
    expect([confirmed, confirmed + 500]).toContain(row?.['count']);
    expect(await statements()).toBe(300);
  });
});

function toPlace({ uri, user, password, database }: Neo4jConnection) {
  return { uri, user, password, database };
}

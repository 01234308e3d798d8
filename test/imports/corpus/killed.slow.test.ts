import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { corpusText } from '../../../src/synthetic/corpus.ts';
import { importCorpus } from '../../../src/imports/corpus/import.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { dump, folderOf } from '../../support/dossier-files.ts';
import { cypher, empty, testGraph } from '../../support/graph.ts';
import { expectPositionsKept } from '../../support/positions.ts';

const HEARSAY = join(import.meta.dirname, '../../../src/cli/hearsay.ts');
const graph = testGraph();

beforeAll(() => migrate(graph));
beforeEach(empty);

/** Starts `hearsay import` of a file in its own process. */
function hearsayImport(file: string): { output: Promise<string>; kill: (signal: NodeJS.Signals) => void } {
  const { uri, user, password, database } = inject('neo4j');
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password ?? '', NEO4J_DATABASE: database };
  const child = spawn(process.execPath, [HEARSAY, 'import', file, '--json'], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
  return { output: once(child, 'close').then(() => text), kill: (signal) => child.kill(signal) };
}

async function statements(): Promise<number> {
  const [row] = await cypher('MATCH (n:Statement) RETURN count(n) AS count');
  return Number(row?.['count']);
}

test('an import that is killed resumes when it is started again, without duplicates or gaps', async () => {
  const folder = await folderOf({});
  const file = join(folder, 'corpus.jsonl');
  await writeFile(file, [...corpusText({ statements: 4000, seed: 7 })].join(''));
  const killed = hearsayImport(file);
  while ((await statements()) === 0) await sleep(20);
  killed.kill('SIGKILL');
  expect(await killed.output).toBe('');
  const before = await statements();
  expect(before).toBeLessThan(4000);

  const report = JSON.parse(await hearsayImport(file).output) as { resumedAfter: number; rejected: number };
  expect(report).toMatchObject({ rejected: 0, startedAnew: false });
  expect(report.resumedAfter).toBeGreaterThan(0);
  expect(await statements()).toBe(4000);
  expect(await cypher('MATCH (r:Revision) RETURN r')).toEqual([]);
  await expectPositionsKept();
  const imported = await dump();

  await empty();
  await importCorpus(graph, [file]);
  expect(imported).toEqual(await dump());
}, 120_000);

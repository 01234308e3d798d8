import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importCommand } from '../../../src/cli/import.ts';
import { importCorpus } from '../../../src/imports/corpus/import.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { run } from '../../support/command.ts';
import { folderOf } from '../../support/dossier-files.ts';
import { cypher, empty, OURS, testGraph } from '../../support/graph.ts';

const graph = testGraph();

beforeAll(() => migrate(graph));
beforeEach(empty);

const topic = (n: number, name = `T${n}`) => `{"topic":{"id":"topic:t${n}","name":"${name}"}}`;
const topics = (count: number) => Array.from({ length: count }, (_, n) => topic(n));

async function recorded(): Promise<number> {
  const [row] = await cypher(`MATCH (n:Topic) WHERE ${OURS} RETURN count(*) AS count`);
  return row?.['count'] as number;
}

describe('what became of the rows is counted', () => {
  test('when the file cannot be read further', async () => {
    const rows = Array.from({ length: 2_500 }, (_, n) => `topic:t${n},T`);
    const folder = await folderOf({ 'topics.csv': `id,name\n${rows.join('\n')}\ntopic:x,"open\n` });
    const { failure, err } = await run(importCommand, graph, folder, '--dossier', 'test');
    expect(err).toMatch(/topics\.csv:2502:1: the row that begins here has a quote that is never closed/);
    const count = await recorded();
    expect((failure as Error).message).toBe(
      count === 0
        ? '1 problem in 1 file; nothing was imported'
        : `1 problem in 1 file; the first ${count} rows are in the record`,
    );
  });

  test('when a later file cannot be read at all', async () => {
    const folder = await folderOf({
      'places.csv': `id,name\n${Array.from({ length: 40 }, (_, n) => `place:p${n},P`).join('\n')}\n`,
      'topics.csv': `id,name\ntopic:a,"A\n`,
    });
    const failure: unknown = await importCorpus(graph, [folder], { dossier: 'test', batchSize: 10, lanes: 1 }).catch(
      (error: unknown) => error,
    );
    expect((failure as Error).message).toMatch(/; the first 40 rows are in the record$/);
    const [row] = await cypher(`MATCH (n:Place) WHERE ${OURS} RETURN count(*) AS count`);
    expect(row).toEqual({ count: 40 });
  });

  test('when the bytes are broken after some batches', async () => {
    const text = Buffer.concat([
      Buffer.from(`id,name\n${'topic:x,X\n'.repeat(1)}`),
      Buffer.from([0xff]),
      Buffer.from('\n'),
    ]);
    const folder = await folderOf({ 'topics.csv': text });
    const { failure } = await run(importCommand, graph, folder, '--dossier', 'test');
    expect((failure as Error).message).toBe('1 problem in 1 file; nothing was imported');
    expect(await recorded()).toBe(0);
  });

  test('when rows were rejected before the one that stops it', async () => {
    const folder = await folderOf({ 'a.jsonl': [...topics(4), '{}', ...topics(9).slice(4), '{}'].join('\n') });
    const stop = new AbortController();
    const options = { batchSize: 5, lanes: 1, signal: stop.signal, progress: () => stop.abort() };
    const first = await importCorpus(graph, [folder], { ...options, onError: 'skip' });
    expect(first).toMatchObject({ rows: 10, rejected: 1, lostRejects: 0 });
    const failure: unknown = await importCorpus(graph, [folder], { batchSize: 5, lanes: 1 }).catch(
      (error: unknown) => error,
    );
    expect((failure as Error).message).toContain(
      'of the 10 rows before this batch, 9 are in the record and 1 was rejected.',
    );
  });

  test('when an id is given twice: the second row is rejected and not unchanged', async () => {
    const folder = await folderOf({ 'a.jsonl': [topic(1), topic(2), topic(1, 'Other')].join('\n') });
    const report = await importCorpus(graph, [folder], { batchSize: 1, lanes: 1, onError: 'skip' });
    expect(report).toMatchObject({ rows: 3, rejected: 1, counts: { topic: { created: 2, unchanged: 0 } } });
  });

  test('when all rows are rejected, when there are none, and when none is left', async () => {
    const all = await folderOf({ 'a.jsonl': '{}\n[]\n' });
    const skip = ['--on-error', 'skip'];
    expect((await run(importCommand, graph, join(all, 'a.jsonl'), ...skip)).out).toMatch(
      /^Nothing was imported: all rows were rejected\./,
    );
    await writeFile(join(all, 'a.jsonl'), '{}\n');
    expect((await run(importCommand, graph, join(all, 'a.jsonl'), ...skip)).out).toMatch(/the row was rejected/);
    for (const [name, text] of Object.entries({ 'a.jsonl': '', 'b.jsonl': '\n \n', 'topics.csv': 'id,name\n' })) {
      const folder = await folderOf({ [name]: text });
      const { out } = await run(importCommand, graph, folder, '--dossier', 'test');
      expect(out, name).toMatch(/^Nothing to import: there are no rows\.\n\n0 rows in/);
    }
    const dossier = await folderOf({ 'a.yaml': 'dossier: a\ntitle: T\n' });
    for (const flags of [[], ['--dry-run']]) {
      expect((await run(importCommand, graph, dossier, ...flags)).out).toBe(
        'Nothing to import: there are no entries.\n',
      );
    }
  });

  test('rejects of a run that was stopped are kept, and told when they are gone', async () => {
    const folder = await folderOf({ 'a.jsonl': ['{}', ...topics(7), '[]', ...topics(9).slice(7)].join('\n') });
    const file = join(folder, 'a.jsonl');
    const stop = () => {
      const controller = new AbortController();
      return {
        batchSize: 4,
        lanes: 1,
        onError: 'skip',
        signal: controller.signal,
        progress: () => controller.abort(),
      } as const;
    };
    const first = await importCorpus(graph, [file], stop());
    expect(first).toMatchObject({ rejected: 1, stoppedAfter: `${file}:8` });
    const second = await importCorpus(graph, [file], { onError: 'skip' });
    expect(second).toMatchObject({ rejected: 2, lostRejects: 0, resumedAfter: 8 });
    const lines = (await readFile(second.rejects, 'utf8')).trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { line: number }).line)).toEqual([1, 9]);

    await empty();
    await importCorpus(graph, [file], stop());
    await rm(second.rejects);
    expect(await importCorpus(graph, [file], { onError: 'skip' })).toMatchObject({ rejected: 2, lostRejects: 1 });
  });
});

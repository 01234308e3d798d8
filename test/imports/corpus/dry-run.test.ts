import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importCommand } from '../../../src/cli/import.ts';
import { dryRunCorpus } from '../../../src/imports/corpus/dry-run.ts';
import { importCorpus } from '../../../src/imports/corpus/import.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { corpusText } from '../../../src/synthetic/corpus.ts';
import { run } from '../../support/command.ts';
import { dump, folderOf } from '../../support/dossier-files.ts';
import { empty, testGraph } from '../../support/graph.ts';

const graph = testGraph();

beforeAll(() => migrate(graph));
beforeEach(empty);

/** How a line of a corpus may go wrong. */
const FAULTS: Readonly<Record<string, (line: string, other: string) => string[]>> = {
  gone: () => [],
  broken: (line) => [line.slice(1)],
  'of another kind': (line) => [line.replace('"kind":"', '"kind":"X')],
  again: (line) => [line, line],
  'again with other content': (line) => [line, line.replace('"name":"', '"name":"Not ')],
  'after another': (line, other) => [other, line],
};

const faulty = fc.array(fc.record({ at: fc.nat(), other: fc.nat(), fault: fc.constantFrom(...Object.keys(FAULTS)) }), {
  maxLength: 6,
});

/** The lines of a generated corpus, with faults. */
function linesWith(seed: number, faults: readonly { at: number; other: number; fault: string }[]): string[] {
  const lines = [...corpusText({ statements: 20, seed })].join('').trim().split('\n');
  const changed = lines.map((line) => [line]);
  for (const { at, other, fault } of faults) {
    const index = at % lines.length;
    changed[index] = FAULTS[fault]?.(lines[index] ?? '', lines[other % lines.length] ?? '') ?? [];
  }
  return changed.flat();
}

describe('a dry run of a corpus', () => {
  test('reports what the import after it does, and writes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(200), faulty, faulty, async (seed, first, second) => {
        await empty();
        const folder = await folderOf({ 'corpus.jsonl': '' });
        const file = join(folder, 'corpus.jsonl');
        for (const faults of [first, second]) {
          await writeFile(file, linesWith(seed, faults).join('\n'));
          const before = await dump();
          const dry = await dryRunCorpus(graph, [file], { onError: 'skip' });
          expect(await dump()).toEqual(before);
          const done = await importCorpus(graph, [file], { onError: 'skip' });
          const { counts, rows, rejected, dossiers } = done;
          expect(dry).toMatchObject({ counts, rows, rejected, dossiers });
        }
      }),
      { numRuns: 6 },
    );
  }, 120_000);

  test('prints counts, every bad row, and that nothing was written', async () => {
    const folder = await folderOf({
      'a.jsonl': '{"place":{"id":"place:a","name":"A"}}\n{"place":{}}\n{"place":{"id":"place:a","name":"B"}}\n',
    });
    const file = join(folder, 'a.jsonl');
    const { out, err, failure } = await run(importCommand, graph, file, '--dry-run');
    expect(out).toMatch(/places +1 +0\n\n3 rows in .*\n2 rows would be rejected\nNothing was written: this is what/s);
    expect(
      err
        .trim()
        .split('\n')
        .map((line) => line.replace(file, 'a')),
    ).toEqual([
      'a:2: id is missing (id)',
      'a:2: name is missing (name)',
      expect.stringMatching(/^a:1: place:a is given twice|^a:3: place:a is given twice/),
    ]);
    expect((failure as Error).message).toBe(
      '2 bad rows; nothing was written. Correct them, or leave them out with --on-error skip',
    );
    expect((await run(importCommand, graph, file, '--dry-run', '--on-error', 'skip')).failure).toBeUndefined();
    expect(await readdir(folder)).toEqual(['a.jsonl']);
    expect(await dump()).toEqual([]);
  });

  test('takes a folder as a corpus, also with the JSON Schema that an editor reads', async () => {
    const folder = await folderOf({
      'a.jsonl': '{"place":{"id":"place:a","name":"A"}}\n',
      'dossier.schema.json': '{}',
    });
    expect((await run(importCommand, graph, folder, '--dry-run')).out).toMatch(/places +1 +0\n\n1 row in /);
  });

  test('says so when there is nothing in it', async () => {
    const folder = await folderOf({ 'a.jsonl': '\n\n' });
    expect((await run(importCommand, graph, folder, '--dry-run')).out).toMatch(/^Nothing to import: there are no rows/);
    expect((await run(importCommand, graph, folder)).out).toMatch(/^Nothing to import: there are no rows/);
  });
});

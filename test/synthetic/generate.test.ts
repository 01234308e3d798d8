import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { corpusEntries, corpusText, type CorpusOptions } from '../../src/synthetic/corpus.ts';
import { HUBS } from '../../src/synthetic/hubs.ts';
import { migrate } from '../../src/record/migrate.ts';
import { importFiles } from '../support/dossier-files.ts';
import { empty, testGraph } from '../support/graph.ts';
import { dossierOf } from '../support/corpus-dossier.ts';

const graph = testGraph();
const HEARSAY = path.join(import.meta.dirname, '../../src/cli/hearsay.ts');

beforeAll(async () => {
  await migrate(graph);
  await empty();
});

test('is a valid dossier, for any seed and size', async () => {
  const options = fc.record({ statements: fc.integer({ min: 1, max: 600 }), seed: fc.nat() });
  await fc.assert(
    fc.asyncProperty(options, async ({ statements, seed }) => {
      const { changes } = await importFiles(
        graph,
        { 'corpus.json': dossierOf(entriesOf({ statements, seed })) },
        { dryRun: true },
      );
      expect(changes.filter(({ type }) => type === 'statement').length).toBe(statements);
    }),
    { numRuns: 8, examples: [[{ statements: 1, seed: 0 }], [{ statements: 500, seed: 1 }]] },
  );
});

test('is byte-identical for the same seed on every machine', () => {
  const text = (seed: number) => [...corpusText({ statements: 2_000, seed })].join('');
  expect(createHash('sha256').update(text(1)).digest('hex')).toBe(
    '906ece8271870a7b263ce388e5dadf74c0308ebf35e4f1fd34aa8f2c937bbdcb',
  );
  expect(text(2)).not.toBe(text(1));
});

test.each([300, 3_000, 30_000])('has 1 to 2 % of %i statements between the hubs', (statements) => {
  const actorsOf = new Map<string, readonly string[]>();
  let tied = 0;
  for (const { type, value } of corpusEntries({ statements, seed: 7 })) {
    if (type === 'claim') actorsOf.set(value.id, value.about);
    if (type !== 'statement' || value.speaker !== HUBS.speaker) continue;
    const about = [...(value.toward ?? []).map(({ actor }) => actor), ...(actorsOf.get(value.claim) ?? [])];
    if (about.includes(HUBS.target)) tied += 1;
  }
  expect(tied / statements).toBeGreaterThan(0.01);
  expect(tied / statements).toBeLessThan(0.02);
});

test('contains what the analyses look for', () => {
  const entries = entriesOf({ statements: 5_000, seed: 3 });
  const of = <Type extends (typeof entries)[number]['type']>(type: Type) =>
    entries
      .filter((entry) => entry.type === type)
      .map(({ value }) => value as Extract<(typeof entries)[number], { type: Type }>['value']);
  const actors = of('actor');
  const claims = of('claim');
  const sources = of('source');
  const statements = of('statement');

  expect([actors.length, claims.length]).toEqual([125, 1_250]);
  expect(Math.abs(sources.length / statements.length - 0.5)).toBeLessThan(0.05);
  expect(actors.filter(({ offices = [] }) => offices.length > 1).length).toBeGreaterThan(3);
  expect(claims.filter(({ contradicts }) => contradicts).length).toBeGreaterThan(50);
  expect(claims.filter(({ entails }) => entails).length).toBeGreaterThan(50);
  expect(sources.filter(({ publisher }) => publisher === undefined).length).toBeGreaterThan(50);
  expect(sources.filter(({ url }) => url === undefined).length).toBeGreaterThan(100);
  expect(statements.filter(({ respondsTo }) => respondsTo).length).toBeGreaterThan(200);
  expect(statements.filter((statement) => statement.sources.length > 1).length).toBeGreaterThan(1_000);
  const sides = Map.groupBy(statements, ({ speaker, claim }) => `${speaker} ${claim}`);
  const turned = [...sides.values()].filter((made) => new Set(made.map(({ stance }) => stance === 'ASSERTS')).size > 1);
  expect(turned.length).toBeGreaterThan(100);
  for (const { quote } of statements) {
    if (quote === undefined) continue;
    expect(quote.length).toBeGreaterThanOrEqual(60);
    expect(quote.length).toBeLessThanOrEqual(200);
  }
});

test('is printed, or written to a file that appears only when complete', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'generate-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, 'corpus.jsonl');
  const { stdout } = await hearsay('generate', '--statements', '20', '--seed', '5');
  await hearsay('generate', '--statements', '20', '--seed', '5', '--out', file);
  expect(stdout).toBe([...corpusText({ statements: 20, seed: 5 })].join(''));
  expect(await readFile(file, 'utf8')).toBe(stdout);
  expect(await readdir(folder)).toEqual(['corpus.jsonl']);
  await expect(hearsay('generate', '--statements', '20', '--out', file)).rejects.toMatchObject({
    code: 2,
    stderr: `hearsay: --out: ${file} already exists: choose another name, or replace it with --force\n`,
  });
  await expect(hearsay('generate', '--statements', 'many')).rejects.toMatchObject({ code: 2 });
});

function entriesOf(options: CorpusOptions) {
  return [...corpusEntries(options)];
}

function hearsay(...args: string[]) {
  return promisify(execFile)(process.execPath, [HEARSAY, ...args], { maxBuffer: 1e8 });
}

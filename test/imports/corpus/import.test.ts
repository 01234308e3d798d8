import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { corpusText } from '../../../src/synthetic/corpus.ts';
import { importCorpus, type CorpusOptions } from '../../../src/imports/corpus/import.ts';
import type { CorpusReport } from '../../../src/imports/corpus/report.ts';
import { StoppedError } from '../../../src/imports/corpus/stopped.ts';
import { SECTIONS } from '../../../src/record/entries.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { BASE } from '../../support/base-dossier.ts';
import { dump, folderOf, importFiles } from '../../support/dossier-files.ts';
import { cypher, empty, OURS, testGraph } from '../../support/graph.ts';
import { expectPositionsKept } from '../../support/positions.ts';

const graph = testGraph();

beforeAll(() => migrate(graph));
beforeEach(empty);

/** Imports a file of these lines. */
async function importLines(lines: readonly string[], options: CorpusOptions = {}): Promise<CorpusReport> {
  const folder = await folderOf({ 'corpus.jsonl': lines.join('\n') });
  return importCorpus(graph, [join(folder, 'corpus.jsonl')], { dossier: 'base', ...options });
}

/** The entries of a dossier as lines of a corpus. */
function linesOf(dossier: string): string[] {
  const content = parse(dossier) as Record<string, object[]>;
  return Object.entries(SECTIONS).flatMap(([section, type]) =>
    (content[section] ?? []).map((entry) => JSON.stringify({ [type]: entry })),
  );
}

/** The lines of a generated corpus as one dossier. */
function dossierOf(lines: readonly string[]): string {
  const sections = Object.entries(SECTIONS).map(([section, type]) => {
    const entries = lines.map((line) => (JSON.parse(line) as Record<string, unknown>)[type]);
    return [section, entries.filter((entry) => entry !== undefined)];
  });
  return JSON.stringify({ dossier: 'base', title: 'All of it', ...(Object.fromEntries(sections) as object) });
}

function generated(statements: number, seed: number): string[] {
  return [...corpusText({ statements, seed })].join('').trim().split('\n');
}

function isStatement(line: string): boolean {
  return line.startsWith('{"statement"');
}

async function marks(): Promise<unknown[]> {
  return cypher('MATCH (i:Import) RETURN i.line AS line');
}

const LINES = linesOf(BASE);
const { length: ROWS } = LINES;

describe('the graph', () => {
  test('is the same as from a dossier with the same entries, for any batch size', async () => {
    const sizes = fc.record({ batchSize: fc.constantFrom(20, 1000), lanes: fc.integer({ min: 1, max: 4 }) });
    await fc.assert(
      fc.asyncProperty(fc.nat(1000), sizes, async (seed, options) => {
        const lines = generated(25, seed);
        await empty();
        await importLines(lines, options);
        const imported = await dump();
        await empty();
        await importFiles(graph, { 'a.json': dossierOf(lines) });
        expect(imported).toEqual(await dump());
        expect(await importLines(lines, options)).toMatchObject({ rows: lines.length, rejected: 0 });
        expect(await dump()).toEqual(imported);
      }),
      { numRuns: 2 },
    );
  }, 120_000);

  test('has correct positions when all batches write to the same claims', async () => {
    const lines = generated(300, 3);
    const statements = lines.filter(isStatement);
    const others = lines.filter((line) => !isStatement(line));
    const claims = others.flatMap((line) => (JSON.parse(line) as { claim?: { id: string } }).claim?.id ?? []);
    // Responses are left out: they may be in another batch, and do not matter here.
    const hot = statements.map((line, n) => {
      const { statement } = JSON.parse(line) as { statement: Record<string, unknown> };
      return JSON.stringify({
        statement: { ...statement, claim: claims[n % 2], as: undefined, respondsTo: undefined },
      });
    });
    await importLines(others);
    await importLines(hot, { batchSize: 10, lanes: 4 });
    await expectPositionsKept();
    const [row] = await cypher('MATCH (n:Position) RETURN sum(n.count) AS counted, max(n.count) AS max');
    expect(row).toMatchObject({ counted: 300 });
    expect(row?.['max']).toBeGreaterThan(10);
  });

  test('is updated after changes, with revisions, as by a dossier', async () => {
    await importLines(LINES);
    const changed = BASE.replace('name: Baku', 'name: Bakı')
      .replace('stance: DENIES', 'stance: QUESTIONS')
      .replace('about: [actor:turkey, actor:armenia,', 'about: [actor:turkey,');
    const { counts } = await importLines(linesOf(changed), { why: 'corrected' });
    expect(counts.statement).toMatchObject({ changed: 1, unchanged: 1 });
    expect(counts.place).toMatchObject({ changed: 1 });
    expect(
      await cypher(`MATCH (r:Revision)-[:REVISES]->(n) WHERE ${OURS} RETURN n.id AS id, r.why AS why ORDER BY id`),
    ).toEqual([
      { id: 'claim:mercenaries', why: 'corrected' },
      { id: 'place:baku', why: 'corrected' },
      { id: 'statement:cavusoglu-denies', why: 'corrected' },
    ]);
    const imported = await dump();
    await empty();
    await importFiles(graph, { 'a.yaml': changed });
    expect(imported).toEqual(await dump());
  });
});

describe('a bad row', () => {
  const bad = [...LINES.slice(0, -2), '{"statement":{"id":"statement:x"}}', ...LINES.slice(-2)];

  test('stops the import before its batch; earlier batches stay, and the corrected file can be imported', async () => {
    const failure: unknown = await importLines(bad, { batchSize: 4, lanes: 1 }).catch((error: unknown) => error);
    if (!(failure instanceof StoppedError)) throw failure;
    expect(failure.message).toMatch(/corpus.jsonl:16: speaker is missing \(speaker\)\n/);
    expect(failure.summary).toBe(
      '1 bad row; the 12 rows before this batch are in the record. Correct them, or leave them out with --on-error skip, and import again',
    );
    expect(await marks()).toEqual([{ line: 12 }]);
    const report = await importLines(LINES);
    expect(report).toMatchObject({ startedAnew: true, rows: ROWS });
    expect(await marks()).toEqual([]);
  });

  test('goes to the rejects with its reasons, and so do rows that refer to it', async () => {
    const lines = LINES.map((line) => line.replace('"kind":"FACTUAL"', '"kind":"FACT"'));
    const folder = await folderOf({ 'corpus.jsonl': lines.join('\n') });
    const rejects = join(folder, 'corpus.jsonl.rejects.jsonl');
    const report = await importCorpus(graph, [join(folder, 'corpus.jsonl')], { dossier: 'base', onError: 'skip' });
    expect(report).toMatchObject({ rows: ROWS, rejected: 4, rejects });
    const rows = (await readFile(rejects, 'utf8')).trim().split('\n');
    const reasons = rows
      .map((row) => JSON.parse(row) as { line: number; reasons: string[]; row: string })
      .map(({ line, reasons, row }) => [line, reasons, row === lines[line - 1]]);
    const orphan = [`it refers to claim:mercenaries, which was rejected at ${folder}/corpus.jsonl:12 (claim)`];
    expect(reasons).toEqual([
      [12, ['kind is one of FACTUAL, EVALUATIVE, PREDICTIVE, COMMISSIVE, DIRECTIVE, not "FACT" (kind)'], true],
      [13, ['kind is one of FACTUAL, EVALUATIVE, PREDICTIVE, COMMISSIVE, DIRECTIVE, not "FACT" (kind)'], true],
      [16, orphan, true],
      [17, [`it refers to claim:mercenaries, which was rejected at ${folder}/corpus.jsonl:12 (claim)`], true],
    ]);
    expect(await cypher(`MATCH (n:Claim|Statement) WHERE ${OURS} RETURN n`)).toEqual([]);
  });

  test.each([1, 1000])('is one that redefines an id with other content, in batches of %i', async (batchSize) => {
    const again = LINES.map((line) => line.replace('Baku', 'Bakı')).filter((line) => line.includes('Bakı'));
    const folder = await folderOf({ 'corpus.jsonl': [...LINES, ...again].join('\n') });
    const options = { dossier: 'base', onError: 'skip', batchSize } as const;
    const report = await importCorpus(graph, [join(folder, 'corpus.jsonl')], options);
    expect(await readFile(report.rejects, 'utf8')).toContain('place:baku is given twice');
    expect(await cypher('MATCH (n:Place) RETURN n.name AS name')).toEqual([{ name: 'Baku' }]);
  });
});

describe('an import that was stopped', () => {
  test('resumes where it was, and its checkpoint is removed when it is complete', async () => {
    const stop = new AbortController();
    const options = { batchSize: 4, lanes: 1, progress: () => stop.abort() };
    const first = await importLines(LINES, { ...options, signal: stop.signal });
    expect(first).toMatchObject({ rows: 8, stoppedAfter: expect.stringMatching(/corpus.jsonl:8$/) as string });
    expect(await marks()).toEqual([{ line: 8 }]);
    const second = await importLines(LINES, { batchSize: 4 });
    expect(second).toMatchObject({ rows: ROWS - 8, resumedAfter: 8, stoppedAfter: undefined });
    expect(await marks()).toEqual([]);
    const imported = await dump();
    await empty();
    await importFiles(graph, { 'a.yaml': BASE });
    expect(imported).toEqual(await dump());
  });

  test('starts over when its file has changed', async () => {
    const stop = new AbortController();
    await importLines(LINES, { batchSize: 4, lanes: 1, progress: () => stop.abort(), signal: stop.signal });
    const report = await importLines(LINES.map((line) => line.replace('Baku', 'Bakı')));
    expect(report).toMatchObject({ rows: ROWS, resumedAfter: 0, startedAnew: true });
  });
});

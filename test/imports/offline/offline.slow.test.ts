import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../../src/common/config.ts';
import { corpusEntries } from '../../../src/synthetic/corpus.ts';
import { dryRunOffline, importOffline, type OfflineOptions } from '../../../src/imports/offline/import.ts';
import { SECTIONS, type EntryType } from '../../../src/record/entries.ts';
import { DossierError } from '../../../src/record/problem.ts';
import { startEmbedded } from '../../../src/neo4j/embedded/embedded.ts';
import { programsFolder } from '../../../src/neo4j/embedded/programs.ts';
import type { Neo4jConnection } from '../../../src/neo4j/connection.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { dump, importFiles } from '../../support/dossier-files.ts';
import { cypher, empty, testGraph } from '../../support/graph.ts';
import { dossierOf } from '../../support/corpus-dossier.ts';

const graph = testGraph();
const ROOT = path.join(import.meta.dirname, '../../..');

let folder: string;
let place: Neo4jConnection | undefined;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'offline-'));
  const programs = programsFolder(path.join(ROOT, '.hearsay'));
  await mkdir(data());
  await symlink(programs, programsFolder(data()));
  await migrate(graph);
});

afterAll(async () => {
  await place?.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('makes the same graph as the import of a dossier', async () => {
  const entries = [...(await realEntries()), ...corpusEntries({ statements: 200, seed: 11 }), ...ODD];
  const file = await corpus([...entries, ...BAD]);
  await empty();
  const overBolt = await importFiles(graph, { 'corpus.json': dossierOf(entries) });

  const dry = await dryRunOffline(config(data()), [file], { dossier: 'corpus', onError: 'skip' });
  expect(await readdir(folder)).toEqual(['corpus.jsonl', 'data']);

  const phases = new Set<string>();
  const report = await offline(file, { onError: 'skip', progress: (phase) => phases.add(phase) });
  expect(report).toMatchObject({ rows: entries.length + BAD.length, rejected: BAD.length, dossiers: ['corpus'] });
  expect(report.counts.statement.created).toBe(entries.filter(({ type }) => type === 'statement').length);
  expect([...phases]).toEqual(['rows', 'importer']);
  expect(report.warningCount).toBeGreaterThan(0);
  expect([report.warningCount, dry.warningCount]).toEqual([overBolt.warningCount, overBolt.warningCount]);
  expect(dry).toMatchObject({ dryRun: true, counts: report.counts, rows: report.rows, rejected: report.rejected });
  const rejects = (await readFile(report.rejects, 'utf8')).trim().split('\n');
  expect(rejects.map((line) => (JSON.parse(line) as { reasons: string[] }).reasons)).toEqual([
    [`actor:turkey is given twice: first at ${file}:${lineOf(entries, 'actor:turkey')}:1 (id)`],
    [`neither these files nor the record hold claim:nowhere (claim)`],
    [`it refers to statement:bad, which was rejected at ${file}:${entries.length + 2} (respondsTo[0])`],
  ]);

  place = await startEmbedded({ programs: programsFolder(data()), home: path.join(data(), 'neo4j') });
  const made = { uri: place.uri, user: place.user, password: place.password, database: place.database };
  expect(await dump(made)).toEqual(await dump());
  expect(await typesOf(made)).toEqual(await typesOf());
  expect(await schemaOf(made)).toEqual(await schemaOf());
  expect(await readdir(data())).not.toContainEqual(expect.stringMatching(/^offline-/));

  await expect(offline(file)).rejects.toMatchObject({ code: 'CONFLICT' });
  await place.stop();
  place = undefined;
  await expect(offline(file)).rejects.toThrow(/--offline fills an empty database, and the one in .* is not/);
}, 300_000);

test('imports nothing when a row is bad, and reports it', async () => {
  const file = await corpus([...ODD, ...BAD.slice(1)]);
  const failure = await offline(file, {}, path.join(folder, 'other')).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(DossierError);
  expect((failure as DossierError).message).toContain(
    `${file}:${ODD.length + 1}:1: neither these files nor the record hold`,
  );
  expect(await readdir(path.join(folder, 'other', 'neo4j'))).toEqual([]);
});

test('is only for the embedded database', async () => {
  const elsewhere = readConfig({ NEO4J_URI: 'bolt://localhost:1' });
  await expect(importOffline(elsewhere, [folder])).rejects.toThrow(/NEO4J_URI says that the database is elsewhere/);
});

interface Given {
  readonly type: EntryType;
  readonly value: unknown;
}

/** Values that need care in CSV. */
const ODD: readonly Given[] = [
  {
    type: 'actor',
    value: {
      id: 'actor:odd',
      kind: 'GROUP',
      name: 'A "name", with; all | of it',
      aliases: ['a,b', 'c"d', 'e;f'],
      description: 'Two\nlines, and a \\ at the end \\',
    },
  },
  {
    type: 'claim',
    value: { id: 'claim:one', text: 'It rains.', kind: 'FACTUAL', about: ['actor:odd'], contradicts: ['claim:other'] },
  },
  {
    type: 'claim',
    value: { id: 'claim:other', text: 'It is dry.', kind: 'FACTUAL', about: ['actor:odd'], contradicts: ['claim:one'] },
  },
  { type: 'source', value: { id: 'source:one', title: 'One', kind: 'DOCUMENT' } },
  {
    type: 'actor',
    value: {
      id: 'actor:renamed',
      kind: 'OUTLET',
      name: 'New name',
      names: [
        { name: 'Old "name"', to: '2020-05' },
        { name: 'New name', from: '2020-05' },
      ],
      founded: '1990',
      dissolved: '2021~',
      succeededBy: 'actor:odd',
    },
  },
  {
    type: 'source',
    value: {
      id: 'source:two',
      title: 'Two',
      kind: 'ARTICLE',
      url: 'https://www.example.org/two',
      archives: [{ url: 'https://a.example/1', at: '2021' }, { url: 'https://a.example/2' }],
      status: 'RETRACTED',
      statusAt: '2021-05',
      accessedAt: '2021-06-01',
    },
  },
  { type: 'statement', value: statement('statement:urls', 'claim:one', { sources: [{ source: 'source:two' }] }) },
  {
    type: 'source',
    value: {
      id: 'source:three',
      title: 'Three',
      kind: 'ARTICLE',
      url: 'http://example.org/two?fbclid=1',
      publisher: 'actor:odd',
    },
  },
  {
    type: 'statement',
    value: { ...statement('statement:open', 'claim:one', {}), speaker: 'actor:renamed', saidAt: '../2020' },
  },
  { type: 'place', value: { id: 'place:odd', name: 'Odd' } },
  { type: 'event', value: { id: 'event:odd', name: 'Odd' } },
  {
    type: 'statement',
    value: statement('statement:odd', 'claim:one', {
      stance: 'NEUTRAL',
      mode: 'REPOST',
      saidIn: 'place:odd',
      occasion: 'event:odd',
      certainty: 'HEDGED',
      certaintyCue: 'maybe',
      condition: 'if it rains',
      outcome: 'KEPT',
      outcomeShownBy: ['source:one'],
      note: 'Two\nlines',
      originalLanguage: 'tr',
      inferred: { saidIn: 'a, "b"; c', told: 'd' },
      told: ['actor:odd'],
    }),
  },
  { type: 'claim', value: { id: 'claim:odd', text: 'It was said.', kind: 'FACTUAL', about: ['statement:odd'] } },
  { type: 'statement', value: statement('statement:asked', 'claim:odd', { stance: 'ASKS' }) },
  {
    type: 'statement',
    value: statement('statement:both', 'claim:one', {
      saidAt: '2020-11-01',
      sources: [{ source: 'source:two' }, { source: 'source:three' }],
    }),
  },
  { type: 'statement', value: statement('statement:again', 'claim:one', { saidAt: '2020-11-01' }) },
  {
    type: 'verdict',
    value: {
      id: 'verdict:odd',
      of: 'statement:both',
      checker: 'actor:odd',
      rating: 'Half',
      scale: { value: 2, worst: 1, best: 3.5 },
      conclusion: 'MIXED',
      source: 'source:one',
    },
  },
];

const BAD: readonly Given[] = [
  { type: 'actor', value: { id: 'actor:turkey', kind: 'STATE', name: 'Again' } },
  { type: 'statement', value: statement('statement:bad', 'claim:nowhere', {}) },
  { type: 'statement', value: statement('statement:worse', 'claim:one', { respondsTo: ['statement:bad'] }) },
];

function statement(id: string, claim: string, more: object): object {
  return {
    id,
    claim,
    speaker: 'actor:odd',
    stance: 'ASSERTS',
    mode: 'INDIRECT',
    saidAt: '2020',
    sources: [{ source: 'source:one' }],
    ...more,
  };
}

function data(): string {
  return path.join(folder, 'data');
}

function offline(file: string, options: OfflineOptions = {}, where = data()) {
  return importOffline(config(where), [file], { dossier: 'corpus', ...options });
}

function config(where: string) {
  return readConfig({ HEARSAY_DATA: where, NEO4J_BOLT_PORT: '0', NEO4J_HTTP_PORT: '0' });
}

async function corpus(entries: readonly Given[]): Promise<string> {
  const file = path.join(folder, 'corpus.jsonl');
  await writeFile(file, entries.map(({ type, value }) => `${JSON.stringify({ [type]: value })}\n`).join(''));
  return file;
}

/** Entries of the bundled dossiers. */
async function realEntries(): Promise<Given[]> {
  const names = (await readdir(path.join(ROOT, 'dossiers'))).filter((name) => name.endsWith('.yaml'));
  const dossiers = await Promise.all(names.map((name) => readFile(path.join(ROOT, 'dossiers', name), 'utf8')));
  const contents = dossiers.map((text) => parse(text) as Record<string, unknown[] | undefined>);
  return Object.entries(SECTIONS).flatMap(([section, type]) =>
    contents.flatMap((content) => (content[section] ?? []).map((value) => ({ type, value }))),
  );
}

function lineOf(entries: readonly Given[], id: string): number {
  return entries.findIndex(({ value }) => (value as { id: string }).id === id) + 1;
}

type Place = ReturnType<typeof inject<'neo4j'>>;

/** The type of each property, by the labels of the node or the type of the edge. */
async function typesOf(at: Place = inject('neo4j')): Promise<unknown> {
  // Labels are sorted: Neo4j lists them in the order in which the database first used them.
  const text = `MATCH (n) WHERE n.dossier IS NOT NULL OR n:Position UNWIND keys(n) AS key
    RETURN DISTINCT COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label } AS owner, key, valueType(n[key]) AS type ORDER BY owner, key, type
    UNION MATCH (n)-[r]->() WHERE n.dossier IS NOT NULL UNWIND keys(r) AS key
    RETURN DISTINCT [type(r)] AS owner, key, valueType(r[key]) AS type ORDER BY owner, key, type`;
  return cypher(text, {}, at);
}

async function schemaOf(at: Place = inject('neo4j')): Promise<unknown> {
  return cypher(`SHOW INDEXES YIELD name, state RETURN name, state ORDER BY name`, {}, at);
}

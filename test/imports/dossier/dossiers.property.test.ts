import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { importDossiers } from '../../../src/imports/dossier/import.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { empty, testGraph } from '../../support/graph.ts';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump } from '../../support/dossier-files.ts';
import { runs } from '../../support/runs.ts';

const graph = testGraph();

beforeAll(() => migrate(graph));

/** A valid dossier: every reference exists, and refers to an earlier entry where a circle would be possible. */
type Sections = Record<string, Record<string, unknown>[]>;

const index = (most: number) => fc.nat({ max: most - 1 });
const some = (most: number) => fc.uniqueArray(index(most), { maxLength: 3 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const words = fc.stringMatching(/^[a-zğışçöüə "':#-]{0,20}$/).map((text) => `x${text.trim()}`);
const date = fc.constantFrom('2020-10-01', '2020-10', '2020-10-31~', '../2020-11-01', '2020-10-01T10:00:00Z');

const ACTORS = 6;
const actorId = index(ACTORS).map((n) => `actor:a${n}`);

const actors = fc
  .tuple(
    ...Array.from({ length: ACTORS }, (_, n) =>
      fc.record({
        name: words,
        aliases: maybe(fc.array(words, { maxLength: 2 })),
        description: maybe(words),
        more: n === 0 ? fc.constant({ kind: 'STATE' }) : kindOf(n),
      }),
    ),
  )
  .map((list) => list.map(({ more, ...actor }, n) => ({ id: `actor:a${n}`, ...actor, ...more })));

function kindOf(n: number): fc.Arbitrary<object> {
  const office = fc.record({ title: words, of: fc.constant('actor:a0'), from: maybe(fc.constant('2010-05')) });
  const person = fc.array(office, { maxLength: 2 }).map((offices) => ({
    kind: 'PERSON',
    offices: offices.map((held, i) => ({ id: `office:o${n}-${i}`, ...held })),
  }));
  const institution = some(n).map(() => ({ kind: 'INSTITUTION', partOf: [{ actor: 'actor:a0' }] }));
  const unnamed = fc.constant({
    kind: 'PERSON',
    unnamed: true,
    identifiedAs: [{ actor: 'actor:a0', confidence: 0.5 }],
  });
  return fc.oneof(
    person,
    unnamed,
    n === 1 ? institution : fc.constant({ kind: 'GROUP' }),
    fc.constant({ kind: 'OUTLET', reliability: 'B' }),
  );
}

const CLAIMS = 4;
const claims = fc
  .tuple(
    ...Array.from({ length: CLAIMS }, () =>
      fc.record({ text: words, about: some(ACTORS), topic: fc.boolean(), others: some(CLAIMS), entails: some(CLAIMS) }),
    ),
  )
  .map((list) =>
    list.map(({ text, about, others, entails }, n) => ({
      id: `claim:c${n}`,
      text,
      kind: 'FACTUAL',
      about: [...about.map((a) => `actor:a${a}`), 'topic:t0'],
      contradicts: others.filter((other) => other !== n).map((other) => `claim:c${other}`),
      entails: entails
        .filter((other) => other > n && !others.includes(other) && !list[other]?.others.includes(n))
        .map((other) => `claim:c${other}`),
    })),
  );

const SOURCES = 4;
const sources = fc
  .tuple(
    ...Array.from({ length: SOURCES }, () =>
      fc.record({
        title: words,
        publisher: maybe(actorId),
        cites: some(SOURCES),
        publishedAt: maybe(fc.constant('2020-12')),
      }),
    ),
  )
  .map((list) =>
    list.map(({ cites, ...source }, n) => ({
      id: `source:s${n}`,
      kind: 'ARTICLE',
      ...source,
      cites: cites.filter((cited) => cited < n).map((cited) => `source:s${cited}`),
    })),
  );

const statement = fc.record({
  speaker: actorId,
  stance: fc.constantFrom('ASSERTS', 'DENIES', 'QUESTIONS', 'CONCEDES', 'DECLINES', 'RETRACTS', 'NEUTRAL', 'ASKS'),
  claim: index(CLAIMS).map((n) => `claim:c${n}`),
  quote: words,
  mode: fc.constantFrom('DIRECT', 'MIXED'),
  saidAt: date,
  credibility: maybe(fc.integer({ min: 1, max: 6 })),
  toward: some(ACTORS).map((list) => list.map((n) => ({ actor: `actor:a${n}`, attitude: 'WARNS' }))),
  told: some(ACTORS).map((list) => list.map((n) => `actor:a${n}`)),
  sources: fc
    .uniqueArray(index(SOURCES), { minLength: 1, maxLength: 3 })
    .map((list) => list.map((n) => ({ source: `source:s${n}`, verbatim: n % 2 === 0 }))),
  respondsTo: some(5),
});
const statements = fc.array(statement, { maxLength: 5 }).map((list) =>
  list.map(({ respondsTo, ...said }, n) => ({
    id: `statement:x${n}`,
    ...said,
    respondsTo: respondsTo.filter((other) => other < n).map((other) => `statement:x${other}`),
  })),
);

const sections: fc.Arbitrary<Sections> = fc.record({
  actors,
  topics: fc.constant([{ id: 'topic:t0', name: 'T' }]),
  claims,
  sources,
  statements,
});

interface Piece {
  readonly section: string;
  readonly entry: Record<string, unknown>;
  readonly file: number;
  readonly rank: number;
}

/** The same entries distributed to three files, with entries and keys in random order. */
function dealt(all: Sections): fc.Arbitrary<Piece[]> {
  const pieces = Object.entries(all).flatMap(([section, entries]) => entries.map((entry) => ({ section, entry })));
  return fc
    .tuple(
      ...pieces.map((piece) =>
        fc.record({
          section: fc.constant(piece.section),
          entry: fc.constant(piece.entry),
          file: fc.nat(2),
          rank: fc.nat(),
        }),
      ),
    )
    .map((list) =>
      list.toSorted((a, b) => a.rank - b.rank).map((piece) => ({ ...piece, entry: turned(piece.entry, piece.rank) })),
    );
}

/** Normalizes the order of keys, and of lists whose order does not matter. */
function turned(entry: Record<string, unknown>, rank: number): Record<string, unknown> {
  if (rank % 2 === 0) return entry;
  const sets = ['about', 'contradicts', 'entails', 'cites', 'toward', 'told', 'respondsTo', 'offices'];
  const fields = Object.entries(entry).map(([name, value]) => [
    name,
    sets.includes(name) ? (value as unknown[]).toReversed() : value,
  ]);
  return Object.fromEntries(fields.toReversed()) as Record<string, unknown>;
}

function filesOf(pieces: readonly Piece[]): string[] {
  return [0, 1, 2].map((file) => {
    const inFile = pieces.filter((piece) => piece.file === file);
    const lists = Object.fromEntries(
      [...Map.groupBy(inFile, ({ section }) => section)].map(([section, list]) => [
        section,
        list.map(({ entry }) => entry),
      ]),
    );
    return JSON.stringify({ dossier: 'random', title: 'Random', ...lists });
  });
}

async function importTexts(texts: readonly string[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'dossiers-'));
  try {
    for (const [n, text] of texts.entries()) await writeFile(join(folder, `${n}.json`), text);
    return (await importDossiers(graph, [folder])).changes.length;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const RUNS = { numRuns: runs(4, 15) };

test(
  'files and entries in any order give the same graph, and importing again changes nothing',
  { timeout: 300_000 },
  async () => {
    const twice = sections.chain((all) => fc.tuple(dealt(all), dealt(all)));
    await fc.assert(
      fc.asyncProperty(twice, async ([one, other]) => {
        await empty();
        await importTexts(filesOf(one));
        const graphOfOne = await dump();
        expect(await importTexts(filesOf(other))).toBe(0);
        expect(await dump()).toEqual(graphOfOne);
        await empty();
        await importTexts(filesOf(other));
        expect(await dump()).toEqual(graphOfOne);
      }),
      RUNS,
    );
  },
);

test(
  'a dossier over another is as if it had been the first, but for what it no longer names',
  { timeout: 300_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(sections, sections, async (earlier, later) => {
        const all = {
          ...later,
          statements: [
            ...(later['statements'] ?? []),
            ...(earlier['statements'] ?? []).slice(later['statements']?.length ?? 0),
          ],
        };
        const text = (held: Sections) => [JSON.stringify({ dossier: 'random', title: 'Random', ...held })];
        await empty();
        await importTexts(text(earlier));
        await importTexts(text(all));
        const over = await dump();
        expect(await importTexts(text(all))).toBe(0);
        await empty();
        await importTexts(text(all));
        expect(over.map(undirected).sort()).toEqual((await dump()).map(undirected).sort());
      }),
      RUNS,
    );
  },
);

/** A contradiction is symmetric, and stays on the claim where it was first stored. */
function undirected(line: string): string {
  const [from = '', type, to = ''] = line.split(' ');
  return type === 'CONTRADICTS' && from > to ? [to, type, from, ...line.split(' ').slice(3)].join(' ') : line;
}

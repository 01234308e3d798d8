import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { importCorpus } from '../../../src/imports/corpus/import.ts';
import { SECTIONS } from '../../../src/record/entries.ts';
import { importDossiers } from '../../../src/imports/dossier/import.ts';
import { sortKey } from '../../../src/graph/sort-key.ts';
import { parsePartialDate } from '../../../src/time/partial-date.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { ask, testApp } from '../../support/ask.ts';
import { empty, testGraph } from '../../support/graph.ts';
import { expectPositionsKept } from '../../support/positions.ts';
import { runs, seedOr } from '../../support/runs.ts';

const graph = testGraph();
const app = testApp(graph);

beforeAll(() => migrate(graph));

const seed = seedOr(1);
const numRuns = runs(15);

const WAYS = ['dossier', 'dossier that withdraws what it lacks', 'corpus'] as const;
const CLAIMS = ['claim:c0', 'claim:c1', 'claim:c2'];
const ACTORS = ['actor:a0', 'actor:a1', 'actor:a2'];

interface Said {
  readonly id: string;
  readonly speaker: string;
  readonly stance: string;
  readonly claim: string;
  readonly saidAt: string;
}

const said = fc.record({
  speaker: fc.constantFrom(...ACTORS),
  stance: fc.constantFrom('ASSERTS', 'DENIES', 'QUESTIONS', 'CONCEDES', 'DECLINES', 'RETRACTS', 'NEUTRAL', 'ASKS'),
  claim: fc.constantFrom(...CLAIMS),
  saidAt: fc.constantFrom('2020-10-01', '2020-10', '../2020-11-01', '2020-10-01T10:00:00Z', '2020-11-02'),
});

/** What is imported at once: some of nine statements, each as it is said then. */
const step = fc.record({
  way: fc.constantFrom(...WAYS),
  statements: fc
    .array(fc.option(said), { minLength: 9, maxLength: 9 })
    .map((list) => list.flatMap((one, n): Said[] => (one ? [{ id: `statement:s${n}`, ...one }] : []))),
});

test(
  'positions are what the statements that stand come to, whatever was imported, changed, withdrawn and reinstated',
  { timeout: 300_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 5 }), async (steps) => {
        await empty();
        let standing = new Map<string, Said>();
        for (const { way, statements } of steps) {
          await load(way, statements);
          if (way === WAYS[1]) standing = new Map();
          for (const statement of statements) standing.set(statement.id, statement);
          expect(await answered()).toEqual(CLAIMS.map((claim) => expected([...standing.values()], claim)));
          await expectPositionsKept();
        }
      }),
      { seed, numRuns },
    );
  },
);

test('positions are counted right while other imports change what they count', { timeout: 300_000 }, async () => {
  const some = (many: number, seed: number, name: string): Said[] =>
    fc
      .sample(said, { numRuns: many, seed })
      .map((one, n) => ({ id: `statement:${name}${n}`, ...one, claim: `claim:c${n % 2}`, speaker: 'actor:a0' }));
  await empty();
  await load('dossier', []);
  await Promise.all([
    load('corpus', some(400, 1, 'x'), 'one'),
    ...['two', 'three'].map(async (dossier) => {
      for (let round = 0; round < 8; round += 1) {
        await load(WAYS[round % 2] ?? 'dossier', some(30 - round, round, dossier), dossier);
      }
    }),
  ]);
  await expectPositionsKept();
  const standing = await ask<{ statements: { totalCount: number } }>(app, '{ statements { totalCount } }');
  expect(standing.statements.totalCount).toBeGreaterThan(400);
});

async function load(way: (typeof WAYS)[number], statements: readonly Said[], dossier = 'random'): Promise<void> {
  const shared: Record<string, readonly object[]> = {
    actors: ACTORS.map((id) => ({ id, kind: 'GROUP', name: id })),
    claims: CLAIMS.map((id) => ({ id, text: id, kind: 'FACTUAL', about: [ACTORS[0]] })),
    sources: [{ id: 'source:s', title: 'S', kind: 'ARTICLE' }],
  };
  const sections = {
    ...(dossier === 'random' ? shared : {}),
    statements: statements.map((one) => ({ ...one, mode: 'INDIRECT', sources: [{ source: 'source:s' }] })),
  };
  const folder = await mkdtemp(join(tmpdir(), 'positions-'));
  try {
    if (way === 'corpus') {
      const lines = Object.entries(SECTIONS).flatMap(([section, type]) =>
        ((sections as typeof shared)[section] ?? []).map((entry) => `${JSON.stringify({ [type]: entry })}\n`),
      );
      await writeFile(join(folder, `${dossier}.jsonl`), lines.join(''));
      await importCorpus(graph, [join(folder, `${dossier}.jsonl`)], { dossier, batchSize: 4 });
    } else {
      await writeFile(join(folder, 'random.json'), JSON.stringify({ dossier, title: 'Random', ...sections }));
      await importDossiers(graph, [folder], { prune: way === WAYS[1] });
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Answer {
  readonly claim: {
    readonly positions: readonly {
      readonly actor: { readonly id: string };
      readonly stance: string;
      readonly count: number;
      readonly first: { readonly edtf: string };
      readonly last: { readonly edtf: string };
      readonly latestStatement: { readonly id: string };
    }[];
  };
}

async function answered(): Promise<string[][]> {
  const query = `query ($id: ID!) {
    claim(id: $id) { positions { actor { id } stance count first { edtf } last { edtf } latestStatement { id } } }
  }`;
  const answers = await Promise.all(CLAIMS.map((id) => ask<Answer>(app, query, { id })));
  return answers.map(({ claim }) =>
    claim.positions.map(({ actor, stance, count, first, last, latestStatement }) =>
      [actor.id, stance, count, first.edtf, last.edtf, latestStatement.id].join(' '),
    ),
  );
}

/** The latest first; of equals, by who takes the stance, and which. */
function expected(standing: readonly Said[], claim: string): string[] {
  const groups = Map.groupBy(
    standing.filter((one) => one.claim === claim),
    ({ speaker, stance }) => `${speaker} ${stance}`,
  );
  const positions = [...groups].map(([position, group]) => {
    const inOrder = group.toSorted((a, b) => keyOf(a) - keyOf(b) || (a.id < b.id ? -1 : 1));
    const first = inOrder[0] as Said;
    const last = inOrder.at(-1) as Said;
    return { key: keyOf(last), text: [position, group.length, first.saidAt, last.saidAt, last.id].join(' ') };
  });
  return positions.sort((a, b) => b.key - a.key || (a.text < b.text ? -1 : 1)).map(({ text }) => text);
}

function keyOf({ id, saidAt }: Said): number {
  return sortKey(parsePartialDate(saidAt).latest, id);
}

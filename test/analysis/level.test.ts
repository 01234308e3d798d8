import { beforeAll, expect, test } from 'vitest';
import { ask, testApp } from '../support/ask.ts';
import { empty, testGraph } from '../support/graph.ts';
import { importDossier } from '../support/reference-model/load.ts';
import { migrate } from '../../src/record/migrate.ts';

const graph = testGraph();
const app = testApp(graph);

const said = (id: string, speaker: string, saidAt: string, as?: string) => ({
  id: `statement:${id}`,
  speaker: `actor:${speaker}`,
  stance: 'ASSERTS',
  claim: 'claim:c',
  mode: 'INDIRECT',
  saidAt,
  sources: [{ source: 'source:s' }],
  ...(as && { as: `office:${as}` }),
});

const DOSSIER = {
  dossier: 'level',
  title: 'Whom words count for',
  actors: [
    { id: 'actor:state', kind: 'STATE', name: 'State' },
    { id: 'actor:ministry', kind: 'INSTITUTION', name: 'Ministry', partOf: [{ actor: 'actor:state' }] },
    {
      id: 'actor:agency',
      kind: 'INSTITUTION',
      name: 'Agency',
      partOf: [{ actor: 'actor:ministry', from: '2010-01-01', to: '2014-12-31' }],
    },
    {
      id: 'actor:director',
      kind: 'PERSON',
      name: 'Director',
      offices: [{ id: 'office:director', title: 'Director', of: 'actor:agency', from: '2008-01-01', to: '2020-12-31' }],
    },
    {
      id: 'actor:minister',
      kind: 'PERSON',
      name: 'Minister',
      offices: [
        { id: 'office:minister', title: 'Minister', of: 'actor:ministry', from: '2012-01-01', to: '2015-12-31' },
        { id: 'office:president', title: 'President', of: 'actor:state', from: '2015-01-01', to: '2018-12-31' },
      ],
    },
    { id: 'actor:paper', kind: 'OUTLET', name: 'Paper' },
  ],
  claims: [{ id: 'claim:c', text: 'It is so', kind: 'FACTUAL', about: ['actor:state'] }],
  sources: [{ id: 'source:s', title: 'S', kind: 'ARTICLE', publishedAt: '2025' }],
  statements: [
    said('director-in-part', 'director', '2012-06-01'),
    said('director-apart', 'director', '2016-06-01'),
    said('director-after', 'director', '2021-06-01'),
    said('minister', 'minister', '2013-06-01'),
    // Both offices are held at the time; the record names one of them, or none.
    said('in-two', 'minister', '2015-06-01'),
    said('as-president', 'minister', '2015-06-01', 'president'),
    // The year begins before the term of office, so it may have been said outside it.
    said('before-perhaps', 'minister', '2011/2012'),
    said('agency', 'agency', '2016-06-01'),
    said('paper', 'paper', '2016-06-01'),
  ],
};

beforeAll(async () => {
  await empty();
  await migrate(graph);
  await importDossier(graph, DOSSIER);
});

test.each<[level: string, expected: Record<string, string[]>]>([
  [
    'PERSON',
    {
      director: ['director-in-part', 'director-apart', 'director-after'],
      minister: ['minister', 'in-two', 'as-president', 'before-perhaps'],
      agency: ['agency'],
      paper: ['paper'],
    },
  ],
  [
    'INSTITUTION',
    {
      // Attributed to the agency, not to the ministry that it is part of.
      agency: ['director-in-part', 'director-apart', 'agency'],
      ministry: ['minister', 'in-two'],
      state: ['in-two', 'as-president'],
      director: ['director-after'],
      minister: ['before-perhaps'],
      paper: ['paper'],
    },
  ],
  [
    'STATE',
    {
      // On behalf of both the ministry and the presidency, but counted once.
      state: ['director-in-part', 'minister', 'in-two', 'as-president'],
      director: ['director-apart', 'director-after'],
      agency: ['agency'],
      minister: ['before-perhaps'],
      paper: ['paper'],
    },
  ],
])('at the level %s', async (level, expected) => {
  const { stanceMatrix } = await ask<{ stanceMatrix: Matrix }>(
    app,
    `{ stanceMatrix(level: ${level}) { actorCount cells { nodes { actor { id } counts { total } statements { totalCount nodes { id } } } } } }`,
  );
  const found = stanceMatrix.cells.nodes.map(({ actor, statements }) => [
    actor.id.slice('actor:'.length),
    statements.nodes.map(({ id }) => id.slice('statement:'.length)).sort(),
  ]);
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(Object.entries(expected).map(([actor, ids]) => [actor, ids.sort()])),
  );
  for (const { counts, statements } of stanceMatrix.cells.nodes) expect(counts.total).toBe(statements.totalCount);
  expect(stanceMatrix.actorCount).toBe(Object.keys(expected).length);
});

test('requested actors are found at every level, with exactly the statements attributed to them', async () => {
  const { stanceMatrix } = await ask<{ stanceMatrix: { counts: number[][]; actorCount: number } }>(
    app,
    '{ stanceMatrix(level: INSTITUTION, actors: ["actor:ministry", "actor:minister", "actor:ministry"]) { counts actorCount } }',
  );
  expect(stanceMatrix.counts).toEqual([[2], [1]]);
});

test.each(['actors: []', 'claims: []', 'firstActors: 0', 'firstClaims: 0'])(
  '%s shows nothing, and is no fault',
  async (args) => {
    const { stanceMatrix, network } = await ask<{
      stanceMatrix: { counts: number[][] };
      network: { weights: number[][] };
    }>(
      app,
      `{ stanceMatrix(${args}) { counts latest cells { totalCount } } network(mode: TWO_MODE, ${args}) { weights edges { totalCount } export(format: GEXF) } }`,
    );
    expect(stanceMatrix.counts.flat()).toEqual([]);
    expect(network.weights.flat()).toEqual([]);
  },
);

interface Matrix {
  readonly actorCount: number;
  readonly cells: {
    readonly nodes: {
      readonly actor: { id: string };
      readonly counts: { total: number };
      readonly statements: { totalCount: number; nodes: { id: string }[] };
    }[];
  };
}

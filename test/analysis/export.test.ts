import { parse as parseCsv } from 'csv-parse/sync';
import { DOMParser, onWarningStopParsing } from '@xmldom/xmldom';
import { DirectedGraph, MultiGraph, UndirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask, post, testApp } from '../support/ask.ts';
import { empty, testGraph } from '../support/graph.ts';
import { importDossier } from '../support/reference-model/load.ts';
import { migrate } from '../../src/record/migrate.ts';

const graph = testGraph();
const app = testApp(graph);

/*
 * Two camps: a and b assert p, c and d deny it; e says nothing about it. And a asserts what it denied: it is on both sides
 * of q.
 */
const NAMES = { a: 'Ann <script> & "Co"', b: '=cmd()', c: 'Çavuşoğlu, M.', d: 'Same', e: 'Same' };
const said = (speaker: string, stance: string, claim: string, day: number) => ({
  id: `statement:${speaker}-${claim}-${day}`,
  speaker: `actor:${speaker}`,
  stance,
  claim: `claim:${claim}`,
  mode: 'INDIRECT',
  saidAt: `2020-01-0${day}`,
  sources: [{ source: 'source:s' }],
});
const DOSSIER = {
  dossier: 'export',
  title: 'Two camps',
  actors: Object.entries(NAMES).map(([id, name]) => ({ id: `actor:${id}`, kind: 'PERSON', name })),
  claims: ['p', 'q'].map((id) => ({ id: `claim:${id}`, text: `It is ${id}`, kind: 'FACTUAL', about: ['actor:e'] })),
  sources: [{ id: 'source:s', title: 'S', kind: 'ARTICLE', publishedAt: '2025' }],
  statements: [
    said('a', 'ASSERTS', 'p', 1),
    said('b', 'ASSERTS', 'p', 2),
    said('c', 'DENIES', 'p', 3),
    said('d', 'DENIES', 'p', 4),
    said('a', 'DENIES', 'q', 5),
    said('a', 'CONCEDES', 'q', 6),
    said('e', 'DECLINES', 'p', 7),
  ],
};

beforeAll(async () => {
  await empty();
  await migrate(graph);
  await importDossier(graph, DOSSIER);
});

const ALL = 'actors: ["actor:a", "actor:b", "actor:c", "actor:d", "actor:e"]';

async function exported(args: string, format: string): Promise<string> {
  const query = `{ network(${args}) { export(format: ${format}) } }`;
  return (await ask<{ network: { export: string } }>(app, query)).network.export;
}

interface Read {
  readonly nodes: Record<string, unknown>;
  readonly edges: unknown[][];
}

/** The network that the files must contain: a and b, c and d are tied by agreement, the others by disagreement. */
const ONE_MODE: Read = {
  nodes: {
    'actor:a': {
      label: NAMES.a,
      type: 'Person',
      agree: 2,
      disagree: 1,
      camp: 1,
      statements: 3,
      first: '2020-01-01',
      last: '2020-01-06',
    },
    'actor:b': {
      label: NAMES.b,
      type: 'Person',
      agree: 1,
      disagree: 0,
      camp: 1,
      statements: 1,
      first: '2020-01-02',
      last: '2020-01-02',
    },
    'actor:c': {
      label: NAMES.c,
      type: 'Person',
      agree: 0,
      disagree: 1,
      camp: 2,
      statements: 1,
      first: '2020-01-03',
      last: '2020-01-03',
    },
    'actor:d': {
      label: NAMES.d,
      type: 'Person',
      agree: 0,
      disagree: 1,
      camp: 2,
      statements: 1,
      first: '2020-01-04',
      last: '2020-01-04',
    },
    'actor:e': { label: NAMES.e, type: 'Person', agree: 0, disagree: 0, camp: 0, statements: 0 },
  },
  edges: [
    ['actor:a', 'actor:b', 1, 'congruence', 1, 0],
    ['actor:a', 'actor:c', -1, 'conflict', 0, 1],
    ['actor:a', 'actor:d', -1, 'conflict', 0, 1],
    ['actor:b', 'actor:c', -1, 'conflict', 0, 1],
    ['actor:b', 'actor:d', -1, 'conflict', 0, 1],
    ['actor:c', 'actor:d', 1, 'congruence', 1, 0],
  ],
};

type Attributes = Record<string, unknown>;

/** GEXF leaves out what is empty, such as the state of a person of whom none is known. */
function withoutEmpty(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== ''));
}

function readGraph(read: UndirectedGraph | DirectedGraph, sums: string[]): Read {
  return {
    nodes: Object.fromEntries(read.mapNodes((id, attributes: Attributes) => [id, withoutEmpty(attributes)])),
    edges: read.mapEdges((_, { weight, stance, ...rest }: Attributes, from, to) => [
      from,
      to,
      Number(weight),
      stance,
      ...sums.map((sum) => Number(rest[sum])),
    ]),
  };
}

describe('a one-mode network read back', () => {
  test.each([
    ['GRAPHML', (text: string) => graphml.parse(UndirectedGraph, text)],
    ['GEXF', (text: string) => gexf.parse(UndirectedGraph, text)],
  ])('from %s', async (format, parse) => {
    const text = await exported(ALL, format);
    new DOMParser({ onError: onWarningStopParsing }).parseFromString(text, 'text/xml');
    expect(readGraph(parse(text), ['congruence', 'conflict'])).toEqual(ONE_MODE);
  });

  test('from JSON', async () => {
    const { nodes, edges, ...rest } = JSON.parse(await exported(ALL, 'JSON')) as Json;
    expect(rest).toEqual({
      directed: false,
      multigraph: false,
      graph: { mode: 'ONE_MODE_ACTORS', measure: 'SUBTRACT', normalization: 'NONE', duplicates: 'INCLUDE' },
    });
    expect({
      nodes: Object.fromEntries(nodes.map(({ id, ...attributes }) => [id, withoutEmpty(attributes)])),
      edges: edges.map((edge) =>
        ['source', 'target', 'weight', 'stance', 'congruence', 'conflict'].map((name) => edge[name]),
      ),
    }).toEqual(ONE_MODE);
  });

  test('from the list of ties', async () => {
    const ties: Attributes[] = parseCsv(await exported(ALL, 'EDGE_LIST'), { columns: true });
    const columns = ['source', 'target', 'weight', 'stance', 'congruence', 'conflict'];
    expect(
      ties.map((tie) =>
        columns.map((name) => (name.startsWith('s') || name === 'target' ? tie[name] : Number(tie[name]))),
      ),
    ).toEqual(ONE_MODE.edges);
    expect(ties[0]).toMatchObject({ source_label: NAMES.a, target_label: "'=cmd()" });
  });

  test('from CSV: a matrix with unique names that no spreadsheet evaluates as formulas', async () => {
    const names = [NAMES.a, "'=cmd()", NAMES.c, 'Same (actor:d)', 'Same (actor:e)'];
    expect(parseCsv(await exported(ALL, 'CSV'))).toEqual([
      ['', ...names],
      [names[0], '0', '1', '-1', '-1', '0'],
      [names[1], '1', '0', '-1', '-1', '0'],
      [names[2], '-1', '-1', '0', '1', '0'],
      [names[3], '-1', '-1', '1', '0', '0'],
      [names[4], '0', '0', '0', '0', '0'],
    ]);
  });
});

interface Json {
  readonly nodes: ({ id: string } & Attributes)[];
  readonly edges: Attributes[];
}

test('a two-mode network has both kinds of nodes, and ties with their side', async () => {
  const args = `mode: TWO_MODE, measure: COMBINE, ${ALL}`;
  const text = await exported(args, 'GRAPHML');
  const read = graphml.parse(DirectedGraph, text);
  expect(readGraph(read, ['agree', 'disagree']).edges).toEqual([
    ['actor:a', 'claim:p', 1, 'agree', 1, 0],
    ['actor:a', 'claim:q', 3, 'both', 1, 1],
    ['actor:b', 'claim:p', 1, 'agree', 1, 0],
    ['actor:c', 'claim:p', 2, 'disagree', 0, 1],
    ['actor:d', 'claim:p', 2, 'disagree', 0, 1],
  ]);
  expect(read.getNodeAttributes('claim:q')).toMatchObject({ label: 'It is q', type: 'Claim', agree: 1, disagree: 1 });
  expect(gexf.parse(DirectedGraph, await exported(args, 'GEXF')).size).toBe(5);
});

test('an empty network is exported as an empty network', async () => {
  const none = 'filter: {stance: []}';
  expect(graphml.parse(UndirectedGraph, await exported(none, 'GRAPHML')).order).toBe(0);
  // Without ties, the parser assumes a graph that may have both kinds.
  expect(gexf.parse(MultiGraph, await exported(none, 'GEXF')).order).toBe(0);
  expect(JSON.parse(await exported(none, 'JSON'))).toMatchObject({ nodes: [], edges: [] });
  expect((await exported(none, 'CSV')).trim()).toBe('');
  expect((await exported(none, 'EDGE_LIST')).trim()).toBe('source,target,weight');
});

describe('camps', () => {
  const fields =
    'camps { members { node { id } } } alone { node { id } } modularity polarization congruenceWithin congruenceBetween conflictWithin conflictBetween';
  const camps = async (args: string, of = ALL) =>
    (await ask<{ network: { camps: object } }>(app, `{ network(${of}) { camps${args} { ${fields} } } }`)).network.camps;

  test.each([1, 2, 3, 2147483647])('two camps, and one node in none, with seed %i', async (seed) => {
    const member = (id: string) => ({ node: { id: `actor:${id}` } });
    expect(await camps(`(seed: ${seed})`)).toEqual({
      camps: [{ members: ['a', 'b'].map(member) }, { members: ['c', 'd'].map(member) }],
      alone: [member('e')],
      // Two ties, one in each camp: all weight within, minus 2 × (1/2)².
      modularity: 0.5,
      // The four ties of disagreement all lie between: 0 − 2 × (1/2)² = −0.5. (2 × 0.5 − 4 × −0.5) / 6.
      polarization: 0.5,
      congruenceWithin: 2,
      congruenceBetween: 0,
      conflictWithin: 0,
      conflictBetween: 4,
    });
  });

  test('without ties by agreement there are no camps', async () => {
    expect(await camps('', 'actors: ["actor:a", "actor:c"]')).toMatchObject({
      camps: [],
      modularity: 0,
      // One tie, of disagreement, between two: 0 − 2 × (1/2)² of it, and all of the weight is its.
      polarization: 0.5,
    });
  });

  test.each([
    ['network { camps(seed: -1) { modularity } }', 'seed'],
    ['network { camps(resolution: 0) { modularity } }', 'resolution'],
    ['network(mode: TWO_MODE) { camps { modularity } }', 'mode'],
  ])('%s', async (query, field) => {
    const { errors } = await post(app, `{ ${query} }`);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field });
  });
});

test.each(['=', '+', '-', '@', '＝', '＋', '－', '＠'])(
  'no spreadsheet evaluates a name with %s as a formula',
  async (sign) => {
    const actors = DOSSIER.actors.map((actor) => ({ ...actor, name: `${sign}1 ${actor.name}` }));
    await importDossier(graph, { ...DOSSIER, actors });
    const ties: Attributes[] = parseCsv(await exported(ALL, 'EDGE_LIST'), { columns: true });
    const [header = [], ...rows]: string[][] = parseCsv(await exported(ALL, 'CSV'));
    const labels = ties.flatMap((tie) => [tie['source_label'], tie['target_label']]);
    for (const text of [...header.slice(1), ...rows.map(([name]) => name), ...labels]) {
      expect(String(text).slice(0, 3)).toBe(`'${sign}1`);
    }
    // Numbers stay numbers.
    expect(rows[0]?.slice(1)).toEqual(['0', '1', '-1', '-1', '0']);
    expect(ties.map(({ weight }) => weight)).toEqual(ONE_MODE.edges.map(([, , weight]) => String(weight)));
  },
);

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask, post, testApp } from '../support/ask.ts';
import { empty, testGraph } from '../support/graph.ts';
import { importDossier } from '../support/reference-model/load.ts';
import { migrate } from '../../src/record/migrate.ts';

const graph = testGraph();
const app = testApp(graph);

let number = 0;

/** A statement of a person on a claim; the source is the document it counts for. */
const said = (speaker: string, stance: string, claim: string, saidAt: string, source = 'd1') => ({
  id: `statement:n${++number}`,
  speaker: `actor:${speaker}`,
  stance,
  claim: `claim:${claim}`,
  mode: 'INDIRECT',
  saidAt,
  sources: [{ source: `source:${source}` }, { source: 'source:wire' }],
});

const person = (name: string) => ({ id: `actor:${name}`, kind: 'PERSON', name: `Person <${name}> & "co"` });
const claim = (name: string) => ({ id: `claim:${name}`, text: `=${name}`, kind: 'FACTUAL', about: ['actor:d'] });

/*
 * Agreement + and disagreement −, one sign per statement:
 *
 *          p        q        r
 *   a    + +        −        +
 *   b    +          +        (DECLINES)
 *   c    −        − −
 *   d    (says nothing)
 *
 * so x(a,p,+)=2 x(a,q,−)=1 x(a,r,+)=1, x(b,p,+)=1 x(b,q,+)=1, x(c,p,−)=1 x(c,q,−)=2, and a(a)=4, a(b)=2, a(c)=3.
 */
const DOSSIER = {
  dossier: 'network',
  title: 'Three actors, three claims',
  actors: ['a', 'b', 'c', 'd'].map(person),
  claims: ['p', 'q', 'r'].map(claim),
  sources: ['d1', 'd2', 'wire'].map((name) => ({
    id: `source:${name}`,
    title: name,
    kind: 'ARTICLE',
    publishedAt: '2025',
  })),
  statements: [
    // Monday of ISO week 53 of 2020, and the Friday of it, which is in 2021.
    said('a', 'ASSERTS', 'p', '2020-12-28', 'd1'),
    said('a', 'CONCEDES', 'p', '2021-01-01', 'd1'),
    said('a', 'QUESTIONS', 'q', '2021-01-02', 'd1'),
    said('a', 'ASSERTS', 'r', '2021-01-03', 'd1'),
    said('b', 'ASSERTS', 'p', '2021-01-04', 'd2'),
    said('b', 'ASSERTS', 'q', '2021-01-05', 'd2'),
    said('b', 'DECLINES', 'r', '2021-01-06', 'd2'),
    said('c', 'DENIES', 'p', '2021-01-07', 'd1'),
    said('c', 'RETRACTS', 'q', '2021-01', 'd1'),
    said('c', 'DENIES', 'q', '2021-01-09', 'd2'),
  ],
};

beforeAll(async () => {
  await empty();
  await migrate(graph);
  await importDossier(graph, DOSSIER);
});

interface Matrix {
  readonly weights: number[][];
  readonly counts: number[][];
  readonly actorCount: number;
  readonly claimCount: number;
  readonly sightingCount: number;
}

const ABC = 'actors: ["actor:a", "actor:b", "actor:c"], claims: ["claim:p", "claim:q", "claim:r"]';

async function network(args: string): Promise<Matrix> {
  const query = `{ network(${args}) { weights counts actorCount claimCount sightingCount } }`;
  return (await ask<{ network: Matrix }>(app, query)).network;
}

describe('one-mode, actors', () => {
  test.each<[measure: string, weights: number[][]]>([
    // a and b: p 2·1 on the same side; q − against +.  a and c: q 1·2 both −.  b and c: nothing.
    [
      'CONGRUENCE',
      [
        [0, 2, 2],
        [2, 0, 0],
        [2, 0, 0],
      ],
    ],
    // a and b: q 1·1.  a and c: p 2·1.  b and c: p 1·1 and q 1·2.
    [
      'CONFLICT',
      [
        [0, 1, 2],
        [1, 0, 3],
        [2, 3, 0],
      ],
    ],
    [
      'SUBTRACT',
      [
        [0, 1, 0],
        [1, 0, -3],
        [0, -3, 0],
      ],
    ],
    [
      'IGNORE',
      [
        [0, 3, 4],
        [3, 0, 3],
        [4, 3, 0],
      ],
    ],
  ])('%s', async (measure, weights) => {
    expect((await network(`measure: ${measure}, ${ABC}`)).weights).toEqual(weights);
  });

  test.each<[normalization: string, weights: number[][]]>([
    // Congruence 2, 2 and 0 divided by (4+2)/2, (4+3)/2 and (2+3)/2.
    [
      'AVERAGE',
      [
        [0, 2 / 3, 2 / 3.5],
        [2 / 3, 0, 0],
        [2 / 3.5, 0, 0],
      ],
    ],
    // Divided by 4·2, 4·3 and 2·3.
    [
      'COSINE',
      [
        [0, 2 / 8, 2 / 12],
        [2 / 8, 0, 0],
        [2 / 12, 0, 0],
      ],
    ],
    // a and b: only a q− r+ 2, only b q+ 1, both p+ 2: 5.  a and c: only a p+ r+ 3, only c p− 1, both q− 2: 6.
    [
      'JACCARD',
      [
        [0, 2 / 5, 2 / 6],
        [2 / 5, 0, 0],
        [2 / 6, 0, 0],
      ],
    ],
  ])('CONGRUENCE by %s', async (normalization, weights) => {
    const { weights: found, counts } = await network(`measure: CONGRUENCE, normalization: ${normalization}, ${ABC}`);
    expect(found).toEqual(weights);
    expect(counts).toEqual([
      [0, 2, 2],
      [2, 0, 0],
      [2, 0, 0],
    ]);
  });

  test('an actor without statements has a row of zeros, without division by zero', async () => {
    const { weights } = await network('normalization: COSINE, actors: ["actor:d", "actor:a"]');
    expect(weights).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test('without requested actors, those with the most statements are shown, and the total number is given', async () => {
    const { network } = await ask<{ network: Matrix & { rows: { node: { id: string } }[] } }>(
      app,
      '{ network(firstActors: 2) { rows { node { id } agree disagree } actorCount claimCount sightingCount } }',
    );
    expect(network).toEqual({
      rows: [
        { node: { id: 'actor:a' }, agree: 3, disagree: 1 },
        { node: { id: 'actor:c' }, agree: 0, disagree: 3 },
      ],
      actorCount: 3,
      claimCount: 3,
      sightingCount: 9,
    });
  });
});

test('one-mode, claims: by the actors who took a side on both', async () => {
  // p and q: a + −, b + +, c − −−: congruence b 1·1 and c 1·2, conflict a 2·1.  p and r: a 2·1.  q and r: a − +.
  const args = `mode: ONE_MODE_CLAIMS, ${ABC}`;
  expect((await network(`measure: CONGRUENCE, ${args}`)).weights).toEqual([
    [0, 3, 2],
    [3, 0, 0],
    [2, 0, 0],
  ]);
  expect((await network(`measure: CONFLICT, ${args}`)).weights).toEqual([
    [0, 2, 0],
    [2, 0, 1],
    [0, 1, 0],
  ]);
});

describe('two-mode', () => {
  test.each<[measure: string, normalization: string, weights: number[][]]>([
    [
      'IGNORE',
      'NONE',
      [
        [2, 1, 1],
        [1, 1, 0],
        [1, 2, 0],
      ],
    ],
    [
      'SUBTRACT',
      'NONE',
      [
        [2, -1, 1],
        [1, 1, 0],
        [-1, -2, 0],
      ],
    ],
    [
      'COMBINE',
      'NONE',
      [
        [1, 2, 1],
        [1, 1, 0],
        [2, 2, 0],
      ],
    ],
    [
      'SUBTRACT',
      'ACTIVITY',
      [
        [2 / 4, -1 / 4, 1 / 4],
        [1 / 2, 1 / 2, 0],
        [-1 / 3, -2 / 3, 0],
      ],
    ],
    // Said on p 4 times, on q 4, on r once.
    [
      'SUBTRACT',
      'PROMINENCE',
      [
        [2 / 4, -1 / 4, 1],
        [1 / 4, 1 / 4, 0],
        [-1 / 4, -2 / 4, 0],
      ],
    ],
    [
      'IGNORE',
      'PROMINENCE',
      [
        [2 / 4, 1 / 4, 1],
        [1 / 4, 1 / 4, 0],
        [1 / 4, 2 / 4, 0],
      ],
    ],
  ])('%s by %s', async (measure, normalization, weights) => {
    const args = `mode: TWO_MODE, measure: ${measure}, normalization: ${normalization}, ${ABC}`;
    expect((await network(args)).weights).toEqual(weights);
  });

  test('totals include everything counted, not only what is shown', async () => {
    const { network: shown } = await ask<{ network: Matrix }>(
      app,
      '{ network(mode: TWO_MODE, measure: IGNORE, normalization: ACTIVITY, firstActors: 1, firstClaims: 1) { weights } }',
    );
    expect(shown.weights).toEqual([[2 / 4]]);
  });
});

describe('duplicates', () => {
  // Said twice: a on p, in one document and one week, but two months and years; c on q, in two documents, once dated to the
  // month, which is in no single week.
  const both = 'mode: TWO_MODE, measure: SUBTRACT';
  test.each<[duplicates: string, a: number, c: number]>([
    ['INCLUDE', 2, -2],
    ['DOCUMENT', 1, -2],
    ['WEEK', 1, -2],
    ['MONTH', 2, -1],
    ['YEAR', 2, -1],
    ['RANGE', 1, -1],
  ])('%s', async (duplicates, a, c) => {
    const { weights } = await network(`${both}, duplicates: ${duplicates}, ${ABC}`);
    expect([weights[0]?.[0], weights[2]?.[1]]).toEqual([a, c]);
  });

  test('agreeing and disagreeing are not duplicates of each other, unless stance is ignored', async () => {
    const more = { ...DOSSIER, dossier: 'more', statements: [said('b', 'DENIES', 'p', '2021-02-01', 'd2')] };
    await importDossier(graph, { ...more, actors: [], claims: [], sources: [] });
    const b = async (measure: string) =>
      (await network(`mode: TWO_MODE, measure: ${measure}, duplicates: RANGE, ${ABC}`)).weights[1]?.[0];
    expect([await b('SUBTRACT'), await b('IGNORE'), await b('COMBINE')]).toEqual([0, 1, 3]);
    await importDossier(graph, { ...more, actors: [], claims: [], sources: [], statements: [] }, { prune: true });
  });
});

describe('the statements of a tie', () => {
  const edge = `from { label } to { node { id } } weight count denominator congruence conflict agree disagree
    statements(orderBy: SAID_AT_ASC) { totalCount nodes { speaker { id } claim { id } stance } }`;

  test.each<[measure: string, ids: string[]]>([
    ['CONGRUENCE', ['a ASSERTS p', 'a CONCEDES p', 'b ASSERTS p']],
    ['CONFLICT', ['a QUESTIONS q', 'b ASSERTS q']],
    ['SUBTRACT', ['a ASSERTS p', 'a CONCEDES p', 'a QUESTIONS q', 'b ASSERTS p', 'b ASSERTS q']],
    ['IGNORE', ['a ASSERTS p', 'a CONCEDES p', 'a QUESTIONS q', 'b ASSERTS p', 'b ASSERTS q']],
  ])('%s of a and b', async (measure, expected) => {
    const { network } = await ask<{ network: { edge: Edge } }>(
      app,
      `{ network(measure: ${measure}) { edge(from: "actor:a", to: "actor:b") { ${edge} } } }`,
    );
    const { nodes, totalCount } = network.edge.statements;
    const short = (id: string) => id.replace(/^.*:/, '');
    expect(nodes.map((each) => `${short(each.speaker.id)} ${each.stance} ${short(each.claim.id)}`)).toEqual(expected);
    expect(totalCount).toBe(expected.length);
  });

  test('ties are paged by descending weight, forward and backward', async () => {
    const page = async (args: string) => {
      const { network } = await ask<{ network: { edges: Edges } }>(
        app,
        `{ network(measure: SUBTRACT) { edges(${args}) { totalCount nodes { weight } pageInfo { hasNextPage hasPreviousPage endCursor startCursor } } } }`,
      );
      return network.edges;
    };
    const first = await page('first: 1');
    // b and c −3, a and b 1, a and c 2 − 2.
    expect(first).toMatchObject({ totalCount: 3, nodes: [{ weight: -3 }], pageInfo: { hasNextPage: true } });
    const rest = await page(`first: 5, after: "${first.pageInfo.endCursor}"`);
    expect(rest).toMatchObject({ nodes: [{ weight: 1 }, { weight: 0 }], pageInfo: { hasNextPage: false } });
    const back = await page(`last: 1, before: "${rest.pageInfo.startCursor}"`);
    expect(back.nodes).toEqual(first.nodes);
  });
});

test('another statement changes only the row and the column of its actor', async () => {
  const bare = { dossier: 'further', title: 'One more', actors: [], claims: [], sources: [] };
  const statement = fc.record({
    at: fc.constantFrom(0, 1, 2),
    stance: fc.constantFrom('ASSERTS', 'DENIES', 'DECLINES'),
    on: fc.constantFrom('p', 'q', 'r'),
    measure: fc.constantFrom('CONGRUENCE', 'CONFLICT', 'SUBTRACT', 'IGNORE'),
    normalization: fc.constantFrom('NONE', 'AVERAGE', 'JACCARD', 'COSINE'),
  });
  const property = fc.asyncProperty(statement, async ({ at, stance, on, measure, normalization }) => {
    const args = `measure: ${measure}, normalization: ${normalization}, ${ABC}`;
    const before = await network(args);
    const further = said(['a', 'b', 'c'][at] ?? '', stance, on, '2021-03-01', 'd2');
    await importDossier(graph, { ...bare, statements: [further] });
    const after = await network(args);
    await importDossier(graph, { ...bare, statements: [] }, { prune: true });
    after.weights.forEach((weights, row) =>
      weights.forEach((weight, column) => {
        if (row !== at && column !== at) expect(weight).toBe(before.weights[row]?.[column]);
      }),
    );
    expect((await network(args)).weights).toEqual(before.weights);
  });
  await fc.assert(property, { seed: 4, numRuns: 12 });
});

interface Edge {
  readonly statements: {
    readonly totalCount: number;
    readonly nodes: { speaker: { id: string }; claim: { id: string }; stance: string }[];
  };
}

interface Edges {
  readonly totalCount: number;
  readonly nodes: { weight: number }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string; startCursor: string };
}

describe('invalid arguments', () => {
  test.each([
    ['mode: TWO_MODE, measure: CONGRUENCE', 'measure', /one of IGNORE, SUBTRACT, COMBINE, received CONGRUENCE/],
    ['measure: COMBINE', 'measure', /one of CONGRUENCE/],
    ['normalization: ACTIVITY', 'normalization', /one of NONE, AVERAGE, JACCARD, COSINE/],
    ['mode: TWO_MODE, measure: COMBINE, normalization: ACTIVITY', 'normalization', /COMBINE is NONE/],
    ['firstActors: 201', 'firstActors', /0 to 200, received 201/],
    ['firstClaims: -1', 'firstClaims', /0 to 500/],
    ['actors: ["actor:nobody"]', 'actors', /holds no actor:nobody/],
    ['claims: ["actor:a"]', 'claims', /form claim:/],
    ['filter: {saidFrom: "2021-02-01", saidTo: "2021-01-01"}', 'filter.saidFrom', /must not be after/],
  ])('%s', async (args, field, message) => {
    const { errors } = await post(app, `{ network(${args}) { sightingCount } }`);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field } });
    expect(errors?.[0]?.message).toMatch(message);
  });

  test('the tie of a node that is not shown', async () => {
    const { errors } = await post(app, '{ network { edge(from: "actor:d", to: "actor:a") { weight } } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'from' } });
  });
});

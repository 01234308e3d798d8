import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ask, testApp } from '../support/ask.ts';
import { empty, testGraph } from '../support/graph.ts';
import type { Parent } from '../support/reference-model/evaluate.ts';
import { statementList, type Connection, type ListArgs } from '../support/reference-model/list.ts';
import { importDossier } from '../support/reference-model/load.ts';
import { migrate } from '../../src/record/migrate.ts';
import { runs } from '../support/runs.ts';

const graph = testGraph();
const app = testApp(graph);

const DAYS = ['2020-01-01', '2020-01-01', '2020-01-01', '2020-01', '2020', '2021-05-05'];
const OLD = 17;

/** Statements, most of them with equal dates; those from index `from` are added later. */
const statements = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => {
    const number = from + index;
    return {
      id: `statement:n${(number * 7) % 100}`,
      speaker: `actor:p${number % 2}`,
      stance: 'ASSERTS',
      claim: `claim:c${number % 3}`,
      mode: 'INDIRECT',
      saidAt: DAYS[number % DAYS.length],
      toward: [{ actor: 'actor:s', attitude: 'NEUTRAL' }],
      sources: [{ source: 'source:d' }, { source: 'source:e' }],
    };
  });

const DOSSIER = {
  dossier: 'paging',
  title: 'Paging',
  actors: [
    { id: 'actor:p0', kind: 'PERSON', name: 'Same Name' },
    { id: 'actor:p1', kind: 'PERSON', name: 'Same Name' },
    { id: 'actor:s', kind: 'STATE', name: 'State' },
    { id: 'actor:o', kind: 'OUTLET', name: 'Ōutlet \u{10400}' },
  ],
  topics: [{ id: 'topic:t', name: 'Topic' }],
  claims: ['c0', 'c1', 'c2'].map((id) => ({
    id: `claim:${id}`,
    text: id === 'c2' ? '\uFFFD last of the plane' : 'Same text',
    kind: 'FACTUAL',
    about: ['actor:s', 'topic:t'],
  })),
  sources: [
    { id: 'source:d', title: 'D', kind: 'ARTICLE', publishedAt: '2022', publisher: 'actor:o' },
    { id: 'source:e', title: 'E', kind: 'ARTICLE', publishedAt: '2022', publisher: 'actor:o' },
    { id: 'source:f', title: 'F', kind: 'ARTICLE', publisher: 'actor:o' },
    { id: 'source:g', title: 'G', kind: 'ARTICLE', publisher: 'actor:o' },
  ],
  statements: statements(0, OLD),
};

const load = async () => {
  await empty();
  await migrate(graph);
  await importDossier(graph, DOSSIER);
};
beforeAll(load);

const ORDERS = ['SAID_AT_DESC', 'SAID_AT_ASC', 'RECORDED_AT_DESC', 'RECORDED_AT_ASC'];
const PARENTS: (Parent | null)[] = [
  null,
  { role: 'speaker', id: 'actor:p0' },
  { role: 'about', id: 'actor:s' },
  { role: 'about', id: 'topic:t' },
  { role: 'claim', id: 'claim:c1' },
  { role: 'source', id: 'source:d' },
];
const FILTERS: ListArgs['filter'][] = [
  {},
  { speaker: ['actor:p0', 'actor:p1'], about: ['actor:s'] },
  { about: ['actor:s', 'topic:t'] },
];

type Read = (args: ListArgs) => Promise<Connection>;

const ids = ({ nodes }: Pick<Connection, 'nodes'>) => nodes.map(({ id }) => id);

async function forward(read: Read, first: number, between: () => Promise<unknown> = () => Promise.resolve()) {
  const seen: string[] = [];
  for (let after: string | null = null; ; await between()) {
    const page: Connection = await read({ first, ...(after !== null && { after }) });
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
    expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
    expect(page.edges.map(({ node }) => node.id)).toEqual(ids(page));
    seen.push(...ids(page));
    if (!page.pageInfo.hasNextPage) return seen;
    expect(page.nodes).toHaveLength(first);
    after = page.pageInfo.endCursor;
  }
}

async function backward(read: Read, last: number) {
  const seen: string[] = [];
  for (let before: string | null = null; ;) {
    const page: Connection = await read({ last, ...(before !== null && { before }) });
    expect(page.pageInfo.hasNextPage).toBe(before !== null);
    seen.unshift(...ids(page));
    if (!page.pageInfo.hasPreviousPage) return seen;
    before = page.pageInfo.startCursor;
  }
}

async function isOneList(read: Read, size: number) {
  const whole = await read({ first: 100 });
  expect(new Set(ids(whole)).size).toBe(whole.nodes.length);
  expect(whole.totalCount).toBe(whole.nodes.length);
  expect(await forward(read, size)).toEqual(ids(whole));
  expect(await backward(read, size)).toEqual(ids(whole));
}

const sizes = fc.integer({ min: 1, max: OLD + 2 });

describe('statements', () => {
  test('every list is the same forward and backward, for any page size', async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(...PARENTS),
      fc.constantFrom(...FILTERS),
      fc.constantFrom(...ORDERS),
      sizes,
      (parent, filter, orderBy, size) =>
        isOneList((args) => statementList(app, parent, { ...args, orderBy, ...(filter && { filter }) }), size),
    );
    await fc.assert(property, { numRuns: runs(2, 8), seed: 1 });
  }, 60_000);

  test('ascending order is descending order reversed', async () => {
    for (const order of ['SAID_AT', 'RECORDED_AT']) {
      const [up, down] = await Promise.all(
        ['ASC', 'DESC'].map((way) => statementList(app, null, { orderBy: `${order}_${way}`, first: 100 })),
      );
      expect(up && ids(up)).toEqual(down && ids(down).toReversed());
    }
  });

  test('an empty page says whether there is more', async () => {
    const { nodes, pageInfo, totalCount } = await statementList(app, null, { first: 0 });
    expect({ nodes, pageInfo, totalCount }).toEqual({
      nodes: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: OLD,
    });
  });

  test('in a time zone far from UTC no item of a date appears twice', async () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    try {
      await isOneList((args) => statementList(app, null, args), 2);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});

describe('a filter that few statements pass', () => {
  // Makes the scan stop after a few statements that do not pass, instead of after thousands.
  const brief = testApp(graph, { scan: 3 });
  const RARE: [NonNullable<ListArgs['orderBy']>, NonNullable<ListArgs['filter']>][] = [
    ['SAID_AT_DESC', { claim: ['claim:c1'], speaker: ['actor:p1'] }],
    ['RECORDED_AT_ASC', { speaker: ['actor:p0', 'actor:p1'], about: ['actor:s'], saidFrom: '2021-01-01' }],
    ['SAID_AT_DESC', { about: ['actor:s', 'topic:t'], source: ['source:e'], stance: ['ASSERTS'] }],
    ['RECORDED_AT_ASC', { outlet: ['actor:o'], saidTo: '2020-01-15' }],
    // Statements dated to the month or year may have been made by then.
    ['SAID_AT_DESC', { outlet: ['actor:o'], saidTo: '2020-01-15' }],
    ['SAID_AT_ASC', { speaker: ['actor:p0', 'actor:p1'], saidTo: '2020-01-15' }],
  ];

  /** All nodes, page by page, until there is no next page; pages may be short or empty. */
  async function whole(args: ListArgs): Promise<string[]> {
    const [size, cursor, more] =
      args.last === undefined
        ? (['after', 'endCursor', 'hasNextPage'] as const)
        : (['before', 'startCursor', 'hasPreviousPage'] as const);
    const seen: string[][] = [];
    for (let place: string | null = null; ;) {
      const page: Connection = await statementList(brief, null, { ...args, ...(place !== null && { [size]: place }) });
      seen.push(ids(page));
      if (!page.pageInfo[more]) return (args.last === undefined ? seen : seen.reverse()).flat();
      expect(page.pageInfo[cursor]).not.toBe(place);
      place = page.pageInfo[cursor];
    }
  }

  test.each(RARE.slice(0, runs(2, RARE.length)))(
    'continues where the scan stopped, without missing any: %s of %j',
    async (orderBy, filter) => {
      const all = ids(await statementList(app, null, { filter, orderBy, first: 100 }));
      expect(await whole({ filter, orderBy, first: 2 })).toEqual(all);
      expect(await whole({ filter, orderBy, last: 2 })).toEqual(all);
    },
  );
});

describe('while statements are added', () => {
  afterEach(load);

  test.each(ORDERS)('no existing statement is skipped or repeated, by %s', async (orderBy) => {
    const read: Read = (args) => statementList(app, null, { ...args, orderBy });
    const old = ids(await read({ first: 100 }));
    let added = OLD;
    const add = async () => {
      added += 1;
      await importDossier(graph, { ...DOSSIER, statements: statements(0, added) });
    };
    const seen = await forward(read, 7, add);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => old.includes(id))).toEqual(old);
  });
});

describe('other lists', () => {
  const ARGS = 'first: $first, after: $after, last: $last, before: $before';
  const PAGE =
    'totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

  test.each([
    `list: actors(${ARGS}) { ${PAGE} }`,
    `list: claims(${ARGS}) { ${PAGE} }`,
    `list: claims(orderBy: TEXT_DESC, ${ARGS}) { ${PAGE} }`,
    `list: claims(orderBy: RECORDED_AT_DESC, ${ARGS}) { ${PAGE} }`,
    `list: claims(orderBy: RECORDED_AT_ASC, ${ARGS}) { ${PAGE} }`,
    `list: sources(${ARGS}) { ${PAGE} }`,
  ])('%s', async (field) => {
    const query = `query($first: Int, $after: String, $last: Int, $before: String) { ${field} }`;
    const read: Read = async (args) => (await ask<{ list: Connection }>(app, query, { ...args })).list;
    for (const size of [1, 3]) await isOneList(read, size);
  });

  test('the claims about an actor', async () => {
    const query = `query($first: Int, $after: String, $last: Int, $before: String) { parent: actor(id: "actor:s") { claims(${ARGS}) { ${PAGE} } } }`;
    const read: Read = async (args) =>
      (await ask<{ parent: { claims: Connection } }>(app, query, { ...args })).parent.claims;
    expect(ids(await read({ last: 1 }))).toEqual(['claim:c2']);
    for (const size of [1, 3]) await isOneList(read, size);
  });
});

test('each of several parents gets its own list, also on the next page', async () => {
  const query = `query($ids: [ID!]!, $first: Int, $after: String, $last: Int, $before: String) {
    nodes(ids: $ids) { id
      ... on Claim { statements(first: $first, after: $after, last: $last, before: $before) {
        totalCount nodes { id claim { id } } pageInfo { hasNextPage endCursor startCursor }
      } }
      ... on Actor { claims(first: $first) { totalCount nodes { id } } }
    }
  }`;
  interface Item {
    id: string;
    statements: Omit<Connection, 'nodes'> & { nodes: { id: string; claim: { id: string } }[] };
  }
  const claims = ['claim:c2', 'claim:c0', 'claim:c1'];
  for (const window of [{ first: 2 }, { last: 2 }]) {
    const { nodes } = await ask<{ nodes: Item[] }>(app, query, { ids: claims, ...window });
    expect(nodes.map(({ id }) => id)).toEqual(claims);
    for (const { id, statements: list } of nodes) {
      const alone = await statementList(app, { role: 'claim', id }, window);
      expect(ids(list)).toEqual(ids(alone));
      expect(list.totalCount).toBe(alone.totalCount);
      expect(list.nodes.every(({ claim }) => claim.id === id)).toBe(true);
    }
    const place =
      'first' in window
        ? { after: nodes[0]?.statements.pageInfo.endCursor }
        : { before: nodes[0]?.statements.pageInfo.startCursor };
    const next = await ask<{ nodes: Item[] }>(app, query, { ids: claims, ...window, ...place });
    for (const { id, statements: list } of next.nodes) {
      const alone = await statementList(app, { role: 'claim', id }, { ...window, ...place } as ListArgs);
      expect(ids(list)).toEqual(ids(alone));
    }
  }
});

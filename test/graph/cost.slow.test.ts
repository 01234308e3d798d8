import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { importCorpus } from '../../src/imports/corpus/import.ts';
import { corpusText } from '../../src/synthetic/corpus.ts';
import { HUBS } from '../../src/synthetic/hubs.ts';
import type { Params, Profile } from '../../src/graph/graph.ts';
import { migrate } from '../../src/record/migrate.ts';
import { ask, testApp } from '../support/ask.ts';
import { cypher, empty, testGraph } from '../support/graph.ts';
import { recordReads } from '../support/reads.ts';

const SMALL = 2_000;
const LARGE = 9_000;

const PAGE = `nodes { id quote saidAt { edtf } speaker { id name } claim { id text } toward { actor { id name } attitude }
  citations { locator source { id title publisher { name } } } } pageInfo { hasNextPage endCursor }`;

/** Questions of which the answer is a page of twenty, whatever the size of the record. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'what X said about Y': `query Q($x: ID!, $y: ID!) { statements(filter: { speaker: [$x], about: [$y] }) { ${PAGE} } }`,
  'and goes on': `query Q($x: ID!, $y: ID!, $after: String) { statements(filter: { speaker: [$x], about: [$y] }, after: $after) { ${PAGE} } }`,
  'what X said about Y in a time': `query Q($x: ID!, $y: ID!) { statements(filter: { speaker: [$x], about: [$y], saidFrom: "2021-01-01" }) { ${PAGE} } }`,
  'what was said about Y in a year, long before the latest': `query Q($y: ID!) { statements(filter: { about: [$y], saidFrom: "2018-01-01", saidTo: "2018-12-31" }) { ${PAGE} } }`,
  'what X said in three months': `query Q($x: ID!) { statements(filter: { speaker: [$x], saidFrom: "2018-01-01", saidTo: "2018-03-31" }) { ${PAGE} } }`,
  'all that X said': `query Q($x: ID!) { actor(id: $x) { statements { ${PAGE} } } }`,
  'all that was said about Y': `query Q($y: ID!) { actor(id: $y) { mentions { ${PAGE} } } }`,
  'how much X said': `query Q($x: ID!) { actor(id: $x) { statements(first: 0) { totalCount } } }`,
  'how much was said on a claim': `query Q($claim: ID!) { claim(id: $claim) { statements(first: 0) { totalCount } } }`,
  'on a claim': `query Q($claim: ID!) { claim(id: $claim) { text statements { ${PAGE} } } }`,
  'who takes which stance on a claim': `query Q($claim: ID!) { claim(id: $claim) { positions(first: 20) { actor { id name } stance count first { edtf } last { edtf } } } }`,
  'by an outlet': `query Q($outlet: ID!) { statements(filter: { outlet: [$outlet] }) { ${PAGE} } }`,
  'on a topic': `query Q($topic: ID!) { statements(filter: { about: [$topic] }) { ${PAGE} } }`,
  'what was said in rare words': `{ statements(filter: { text: "xylophone" }) { totalCount ${PAGE} } }`,
  'what X said in rare words': `query Q($x: ID!) { statements(filter: { speaker: [$x], text: "xylophone" }) { totalCount ${PAGE} } }`,
  'what was said about Y in rare words in a year': `query Q($y: ID!) { statements(filter: { about: [$y], text: "xylophone", saidFrom: "2018-01-01", saidTo: "2018-12-31" }) { totalCount ${PAGE} } }`,
  'the whole record': `{ statements { ${PAGE} } }`,
  'the whole record, oldest first': `{ statements(orderBy: SAID_AT_ASC) { ${PAGE} } }`,
  'the whole record, as recorded': `{ statements(orderBy: RECORDED_AT_DESC) { ${PAGE} } }`,
  'all claims': '{ claims { nodes { id text } } }',
  'all actors': '{ actors { nodes { id name } } }',
  'all sources': '{ sources { nodes { id title } } }',
  'the sources of an outlet, among all': `query Q($outlet: ID!) { sources(filter: { publisher: [$outlet] }) { nodes { id title } } }`,
  'the claims about a subject of few, among all': `query Q($quiet: ID!) { claims(filter: { about: [$quiet] }) { totalCount nodes { id text } } }`,
  'which offices somebody held': `query Q($x: ID!) { actor(id: $x) { ... on Person { offices { title of { id } } } } }`,
  'how many actors there are': '{ actors(first: 0) { totalCount } }',
  'how many claims there are': '{ claims(first: 0) { totalCount } }',
  'how many sources there are': '{ sources(first: 0) { totalCount } }',
  'how many statements there are': '{ statements(first: 0) { totalCount } }',
};

const graph = testGraph();

/** What a question costs: its database hits, and the operators that take most of them. */
interface Cost {
  readonly hits: number;
  readonly most: string;
}

/** Cost of each question, and how many statements the hubs have between them. */
async function costs(statements: number): Promise<{ of: Map<string, Cost>; between: number }> {
  await empty();
  await migrate(graph);
  await load(statements);
  const app = testApp(graph);
  const variables = { x: HUBS.speaker, y: HUBS.target, ...(await busiest()) };
  const between = `query Q($x: ID!, $y: ID!) { statements(filter: { speaker: [$x], about: [$y] }, first: 5) { totalCount pageInfo { endCursor } } }`;
  const { statements: hubs } = await ask<{ statements: { totalCount: number; pageInfo: { endCursor: string } } }>(
    app,
    between,
    variables,
  );
  const of = new Map<string, Cost>();
  for (const [name, question] of Object.entries(QUESTIONS)) {
    await ask(app, question, { ...variables, after: hubs.pageInfo.endCursor }); // What is counted is then kept.
    const reads = await readsOf(() => ask(app, question, { ...variables, after: hubs.pageInfo.endCursor }));
    const operators: Profile[] = [];
    for (const [query, params] of reads) operators.push(...operatorsOf(await graph.profile(query, params)));
    const hits = operators.reduce((sum, { dbHits }) => sum + dbHits, 0);
    const most = operators.toSorted((a, b) => b.dbHits - a.dbHits).slice(0, 3);
    of.set(name, { hits, most: most.map(({ operatorType, dbHits }) => `${operatorType} ${dbHits}`).join(', ') });
  }
  return { of, between: hubs.totalCount };
}

/** Every read of a question but the check of ids, which is done once for each. */
async function readsOf(question: () => Promise<unknown>): Promise<[string, Params][]> {
  return (await recordReads(question)).filter(([name]) => name !== 'nodes/known');
}

function operatorsOf(plan: Profile): Profile[] {
  return [plan, ...plan.children.flatMap(operatorsOf)];
}

/** A claim and a quote with a word that no other text has. */
const RARE = [
  { claim: { id: 'claim:rare', text: 'They play the xylophone.', kind: 'FACTUAL', about: [HUBS.target] } },
  { claim: { id: 'claim:music', text: 'They play.', kind: 'FACTUAL', about: [HUBS.target] } },
  { source: { id: 'source:rare', title: 'Music', kind: 'ARTICLE' } },
  ...['claim:rare', 'claim:rare', 'claim:music'].map((claim, n) => ({
    statement: {
      id: `statement:rare-${n}`,
      speaker: HUBS.speaker,
      stance: 'ASSERTS',
      claim,
      mode: 'DIRECT',
      quote: claim === 'claim:music' ? 'The xylophone plays.' : 'They do.',
      saidAt: '2018',
      toward: [{ actor: HUBS.target, attitude: 'PRAISES' }],
      sources: [{ source: 'source:rare' }],
    },
  })),
];

async function load(statements: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cost-'));
  const file = join(folder, 'corpus.jsonl');
  await writeFile(file, [...corpusText({ statements, seed: 1 }), ...RARE.map((entry) => `${JSON.stringify(entry)}\n`)]);
  await importCorpus(graph, [file]);
  await rm(folder, { recursive: true });
}

async function busiest(): Promise<Record<string, unknown>> {
  const [row] = await cypher(`
    CALL () { MATCH (n:Claim)<-[r:ON]-() RETURN n.id AS claim, count(r) AS times ORDER BY times DESC LIMIT 1 }
    CALL () { MATCH (n:Topic)<-[r:CONCERNS]-() RETURN n.id AS topic, count(r) AS often ORDER BY often DESC LIMIT 1 }
    CALL () { MATCH (n:Outlet)<-[r:PUBLISHED_BY]-() RETURN n.id AS outlet, count(r) AS many ORDER BY many DESC LIMIT 1 }
    CALL () { MATCH (n:Actor|Topic)<-[r:ABOUT]-() RETURN n.id AS quiet, count(r) AS few ORDER BY few, quiet LIMIT 1 }
    RETURN claim, topic, outlet, quiet`);
  return row ?? {};
}

describe('a page costs what it returns', () => {
  let small: Awaited<ReturnType<typeof costs>>;
  let large: Awaited<ReturnType<typeof costs>>;
  beforeAll(async () => {
    small = await costs(SMALL);
    large = await costs(LARGE);
  }, 180_000);

  test('of hubs with more than a page between them, and many times as much in the larger record', () => {
    expect(small.between).toBeGreaterThan(20);
    expect(large.between).toBeGreaterThan(4 * small.between);
  });

  test.each(Object.keys(QUESTIONS))('%s', (name) => {
    const few = small.of.get(name);
    const many = large.of.get(name);
    if (!few || !many) throw new Error(`nothing was measured of ${name}`);
    expect(few.hits).toBeGreaterThan(0);
    expect(many.hits / few.hits, `${few.hits} and ${many.hits} database hits: ${many.most}`).toBeLessThan(1.5);
  });
});

import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { ask, testApp } from '../support/ask.ts';
import { testGraph } from '../support/graph.ts';
import { CLAIMS, corpora } from '../support/reference-model/corpus.ts';
import { loadCorpus } from '../support/reference-model/load.ts';

const graph = testGraph();
const app = testApp(graph);

// Of this seed every edge that is asked for leads somewhere.
beforeAll(async () => {
  const [corpus] = fc.sample(corpora, { seed: 5, numRuns: 1 });
  if (corpus) await loadCorpus(graph, corpus);
});

const CARD =
  'id quote speaker { id name } claim { id text } toward { actor { id } attitude } citations { source { id publisher { id } } } provenance { origins { id publisher { name } } independentChains inWords }';
const REST = 'told { id } respondsTo { id } responses { id } revisions { id } spokenAs { id holder { id } of { id } }';

/**
 * Reads that a question costs, however many rows `$first` asks for and finds. No question here reaches one
 * type by two edges at once: whether these are read together hangs on which of the edges is answered first.
 */
test.each<[reads: number, question: string]>([
  [1, 'statements(first: $first) { nodes { id saidAt { edtf } } }'],
  [1, `statements(first: $first) { nodes { ${CARD} } pageInfo { hasNextPage endCursor } }`],
  [2, `statements(first: $first) { totalCount edges { cursor node { ${CARD} } } }`],
  // told, respondsTo, responses, revisions and offices, of actors that the page names.
  [6, `statements(first: $first) { nodes { ${CARD} ${REST} } }`],
  [
    1,
    `statements(first: $first, filter: { speaker: ["actor:p0"], about: ["actor:s0"], stance: [ASSERTS] }) { nodes { ${CARD} } }`,
  ],
  [2, `statements(first: $first, filter: { speaker: ["actor:s0"], rollUp: true }) { nodes { ${CARD} } }`],
  // Two of the search; then the statements of the claims that it found, and the other statements.
  [4, `statements(first: $first, filter: { text: "peace" }) { nodes { ${CARD} } }`],
  // The cards of the answers are one read more.
  [3, `statements(first: $first) { nodes { id responses { id } respondsTo { ${CARD} } } }`],
  [2, 'actors(first: $first) { totalCount nodes { id name aliases } }'],
  [2, `actors(first: $first) { nodes { id statements(first: $first) { nodes { ${CARD} } } } }`],
  [3, `actors(first: $first) { nodes { id statements(first: $first) { totalCount nodes { ${CARD} } } } }`],
  [
    3,
    `actors(first: $first) { nodes { id statements(first: $first, filter: { rollUp: true }) { nodes { ${CARD} } } } }`,
  ],
  [
    3,
    `actors(first: $first) { nodes { id mentions(first: $first) { nodes { id } } claims(first: $first) { nodes { id } } } }`,
  ],
  [4, 'actors(first: $first) { nodes { id revisions { id } ... on Person { offices { holder { id } of { id } } } } }'],
  [3, 'actors(first: $first) { nodes { id ... on Person { offices { id } identifiedAs { actor { id } } } } }'],
  [
    4,
    'actors(first: $first) { nodes { id ... on State { institutions { id } officers { holder { id } of { id } } } } }',
  ],
  [3, 'actors(first: $first) { nodes { id ... on Institution { partOf { id } officers { id } } } }'],
  [2, 'claims(first: $first) { nodes { id about { id name } } }'],
  [5, 'claims(first: $first) { nodes { id contradicts { id } entails { id } entailedBy { id } revisions { id } } }'],
  [2, `claims(first: $first) { nodes { id statements(first: $first) { nodes { ${CARD} } } } }`],
  // Positions, their actors, the latest statements and the cards of these.
  [5, 'claims(first: $first) { nodes { id positions { actor { id } latestStatement { id claim { id } } } } }'],
  [4, 'claims(first: $first) { nodes { id positions(rollUp: true) { actor { id } latestStatement { id } } } }'],
  [2, 'sources(first: $first) { nodes { id publisher { id name } } }'],
  [4, 'sources(first: $first) { nodes { id cites { id publisher { id } } citedBy { id } } }'],
  [2, `sources(first: $first) { nodes { id statements(first: $first) { nodes { ${CARD} } } } }`],
  [1, 'search(query: "zzz", first: $first) { nodes { id } }'],
  // The statements that are counted, whatever is made of them; at a level for whom each speaker speaks; names. An export also
  // tells the states of its actors: for which of them each speaker speaks, and their names.
  [1, 'network(firstActors: $first) { weights counts camps { polarization } }'],
  [2, 'stanceMatrix(level: STATE, firstActors: $first) { counts latest }'],
  // Where two actors have one name, also their offices.
  [5, 'network(mode: TWO_MODE, firstActors: $first) { export(format: GRAPHML) }'],
  [3, 'network(mode: TWO_MODE, firstActors: $first) { export(format: EDGE_LIST) }'],
  [
    2,
    'timeline(unit: YEAR) { buckets { counts { total } attitudes { count } statements(first: $first) { nodes { id } } } }',
  ],
  // What is behind all of the cells is one read.
  [2, 'stanceMatrix { cells(first: $first) { nodes { statements(first: $first) { totalCount nodes { id } } } } }'],
  [2, 'attitudeMatrix { cells(first: $first) { nodes { statements(first: $first) { nodes { id quote } } } } }'],
])('%i reads: %s', async (reads, question) => {
  const query = `query($first: Int!) { ${question} }`;
  const cost = async (first: number) => {
    const before = graph.reads;
    await ask(app, query, { first });
    return graph.reads - before;
  };
  await cost(1); // Ids are looked up once and known from then on.
  const found = [];
  for (const first of [1, 2, 25]) found.push(await cost(first));
  expect(Math.max(...found)).toBe(reads);
  // Few rows may have nothing to follow; more never cost more than many do.
  expect(await cost(25)).toBe(found[2]);
});

test('objects by id are one read a type', async () => {
  const before = graph.reads;
  await ask(app, '{ nodes(ids: ["actor:s0", "claim:c0", "actor:p0", "statement:n0", "topic:t0", "place:l0"]) { id } }');
  expect(graph.reads - before).toBe(4);
});

test('what is looked at twice in one request is read once', async () => {
  const before = graph.reads;
  await ask(
    app,
    `query($ids: [ID!]!) { nodes(ids: $ids) { id } again: nodes(ids: $ids) { id } one: claim(id: "claim:c0") { id } }`,
    { ids: CLAIMS },
  );
  expect(graph.reads - before).toBe(1);
});

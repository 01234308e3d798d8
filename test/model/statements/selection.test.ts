import { beforeAll, expect, test } from 'vitest';
import { ask, testApp } from '../../support/ask.ts';
import { testGraph } from '../../support/graph.ts';
import { recordReads } from '../../support/reads.ts';
import { loadDossiers } from '../../support/reference-model/dossiers.ts';

const graph = testGraph();
const app = testApp(graph);

beforeAll(() => loadDossiers(graph));

type Selected = Readonly<Record<string, unknown>>;

/** What is read of statements for a question. */
async function selected(question: string, variables: Record<string, unknown> = {}): Promise<Selected> {
  const reads = await recordReads(() => ask(app, question, variables));
  const pages = reads.filter(([name]) => name.startsWith('statements/page'));
  const selections = pages.map(([, params]) => params['selection']);
  expect(selections).toHaveLength(1);
  return selections[0] as Selected;
}

const NOTHING = { speaker: false, claim: false, toward: false, citations: false };

test.each([
  ['nodes', '{ statements(first: 1) { nodes { speaker { id } quote } } }'],
  ['edges', '{ statements(first: 1) { edges { node { speaker { id } quote } } } }'],
  ['aliases', '{ statements(first: 1) { nodes { id } all: nodes { by: speaker { id } quote } } }'],
  [
    'fragments',
    '{ statements(first: 1) { nodes { ...S } } } fragment S on Statement { ... on Node { id } speaker { id } quote }',
  ],
])('a page reads what is selected by %s', async (_, question) => {
  const selection = await selected(question);
  expect(selection).toMatchObject({ ...NOTHING, speaker: true, statementKeys: ['quote'] });
});

test('what @skip and @include leave out is not read, whichever way the same query was asked before', async () => {
  const question = `query ($no: Boolean!) { statements(first: 1) { nodes { id claim @skip(if: $no) { id } ...More @skip(if: $no) }
    edges @skip(if: $no) { node { toward { attitude } } } nodes { ... @include(if: false) { speaker { id } } } } }
    fragment More on Statement { citations { locator } }`;
  // A query that comes again is compiled, and asked in another way.
  for (const no of [true, false, true, true, false, false]) {
    expect(await selected(question, { no })).toMatchObject({ speaker: false, claim: !no, citations: !no, toward: !no });
  }
});

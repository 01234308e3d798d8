import { beforeAll, expect, test } from 'vitest';
import { importDossiers } from '../../src/imports/dossier/import.ts';
import { migrate } from '../../src/record/migrate.ts';
import { post, testApp } from '../support/ask.ts';
import { BASE } from '../support/base-dossier.ts';
import { folderOf } from '../support/dossier-files.ts';
import { empty, testGraph } from '../support/graph.ts';

const graph = testGraph();
const app = testApp(graph);

beforeAll(async () => {
  await migrate(graph);
  await empty();
});

test.each([
  [
    '{ statements(filter: { speaker: ["$"] }) { totalCount } }',
    `actor:${'x'.repeat(1_001)}`,
    /speaker takes ids of at most 200 characters, received 1007/,
  ],
  ['{ statements(filter: { claim: ["$"] }) { totalCount } }', `claim:${'x'.repeat(200_000)}`, /at most 200 characters/],
  ['{ claims(filter: { about: ["$"] }) { totalCount } }', `event:${'x'.repeat(1_001)}`, /at most 200 characters/],
  ['{ falls(with: ["$"]) { __typename } }', `source:${'x'.repeat(1_001)}`, /at most 200 characters/],
  ['{ search(query: "$") { nodes { id } } }', 'x'.repeat(1_001), /query takes at most 1000 characters, received 1001/],
  ['{ statements(filter: { text: "$" }) { totalCount } }', '\u0301'.repeat(9_000), /at most 1000 characters/],
  ['{ statements(after: "$", first: 1) { totalCount } }', 'x'.repeat(100_000), /after takes a cursor/],
  ['{ statements(filter: { saidFrom: "$" }) { totalCount } }', '9'.repeat(50_000), /a Date has at most 64 characters/],
  ['{ statements(filter: { asOf: "$" }) { totalCount } }', '9'.repeat(50_000), /a DateTime has at most 64 characters/],
])('%s with a long text is refused in a few words', async (query, text, message) => {
  const [error] = (await post(app, query.replace('$', text))).errors ?? [];
  expect(error?.extensions.code).toBe('BAD_USER_INPUT');
  expect(error?.message).toMatch(message);
  expect(error?.message.length).toBeLessThan(1_100);
});

test('names are found however their accents were typed, on both sides', async () => {
  const apart = BASE.normalize('NFD');
  await importDossiers(graph, [await folderOf({ 'a.yaml': apart })]);
  for (const form of ['NFC', 'NFD', 'NFKD'] as const) {
    const query = 'Mevlüt Çavuşoğlu'.normalize(form);
    const found = await post(app, 'query($query: String!) { search(query: $query) { nodes { id } } }', { query });
    expect(found).toEqual({ data: { search: { nodes: [{ id: 'actor:cavusoglu' }] } } });
  }
  const actor = await post(app, '{ actor(id: "actor:cavusoglu") { name } }');
  expect(actor).toEqual({ data: { actor: { name: 'Mevlüt Çavuşoğlu'.normalize('NFC') } } });
  expect(await importDossiers(graph, [await folderOf({ 'a.yaml': BASE })])).toMatchObject({ changes: [] });
});

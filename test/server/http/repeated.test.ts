import { request } from 'node:http';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { importDossiers } from '../../../src/imports/dossier/import.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { testApp } from '../../support/ask.ts';
import { empty, testGraph } from '../../support/graph.ts';
import { serveApp } from '../../support/http-service.ts';

const graph = testGraph();
const app = testApp(graph);
const url = `${await serveApp(app)}/graphql`;

beforeAll(async () => {
  await migrate(graph);
  await empty();
  await importDossiers(graph, [join(import.meta.dirname, '../../../dossiers')]);
});

/** Status, the headers that tell a client how to read it, and the body. */
async function ask(body: string, headers: Record<string, string> = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  return { status: response.status, type: response.headers.get('content-type'), text };
}

const QUERY = `query Ask($id: ID!, $first: Int) {
  statements(filter: { speaker: [$id] }, first: $first) { totalCount nodes { id quote speaker { name } } }
}`;
const GOOD = JSON.stringify({ query: QUERY, variables: { id: 'actor:nikol-pashinyan', first: 3 } });

const REQUESTS: readonly [string, string, Record<string, string>?][] = [
  ['an answer', GOOD],
  ['an answer to one who names what he takes', GOOD, { accept: 'application/graphql-response+json' }],
  ['an answer to a page of elsewhere', GOOD, { origin: 'https://example.org' }],
  ['an id that the record does not hold', JSON.stringify({ query: QUERY, variables: { id: 'actor:nobody' } })],
  ['an id of no type', JSON.stringify({ query: QUERY, variables: { id: 'nobody' } })],
  ['a page too large', JSON.stringify({ query: QUERY, variables: { id: 'actor:nikol-pashinyan', first: 101 } })],
  ['a variable left out', JSON.stringify({ query: QUERY })],
  ['variables of no kind', JSON.stringify({ query: QUERY, variables: [1] })],
  [
    'an operation by its name',
    JSON.stringify({ query: QUERY, operationName: 'Ask', variables: { id: 'actor:turkey' } }),
  ],
  ['an operation that is not there', JSON.stringify({ query: QUERY, operationName: 'Other', variables: {} })],
  [
    'what costs too much',
    JSON.stringify({
      query: '{ actors(first: 100) { nodes { statements(first: 100) { nodes { responses { responses { id } } } } } } }',
    }),
  ],
  ['no JSON', '{"query":'],
  ['no query', '{}'],
  ['a list', '[]'],
];

test.each(REQUESTS)('%s is the same each time it is asked', async (_, body, headers) => {
  const first = await ask(body, headers);
  for (let time = 0; time < 4; time += 1) expect(await ask(body, headers)).toEqual(first);
});

test('another answer to other variables', async () => {
  const count = async (id: string) => {
    const { text } = await ask(JSON.stringify({ query: QUERY, variables: { id, first: 0 } }));
    return (JSON.parse(text) as { data: { statements: { totalCount: number } } }).data.statements.totalCount;
  };
  const one = await count('actor:nikol-pashinyan');
  const other = await count('actor:turkey');
  expect(one).not.toBe(other);
});

test('who leaves in the middle of a request takes nothing along', async () => {
  await new Promise<void>((resolve) => {
    const leaving = request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': '100' },
    });
    leaving.on('error', () => resolve());
    leaving.write('{"query":');
    setTimeout(() => leaving.destroy(), 50);
  });
  expect((await ask(GOOD)).status).toBe(200);
});

test.each([
  ['within the limit', 1, 200],
  ['too large', 300, 413],
])('a body that does not tell its length, %s, is answered', async (_, kilobytes, expected) => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
    const sending = request(url, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sending.on('error', reject);
    sending.write('{"query":"{ __typename } #');
    for (let part = 0; part < kilobytes; part += 1) sending.write('x'.repeat(1024));
    sending.end('"}');
  });
  expect(status).toBe(expected);
});

import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Graph, type Params } from '../../../src/graph/graph.ts';
import { testApp } from '../../support/ask.ts';
import { testGraph } from '../../support/graph.ts';
import { serveApp } from '../../support/http-service.ts';
import { loadDossiers } from '../../support/reference-model/dossiers.ts';

const graph = testGraph();
const app = testApp(graph);
const url = `${await serveApp(app)}/graphql`;

beforeAll(() => loadDossiers(graph));

interface Asked {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

interface Form {
  readonly method?: 'GET';
  readonly headers: Record<string, string>;
  readonly body: (asked: Asked) => Record<string, unknown>;
}

/** What clients send by default. */
const CLIENTS: Readonly<Record<string, Form>> = {
  curl: { headers: { accept: '*/*' }, body: (asked) => ({ ...asked }) },
  'Apollo Client 4': {
    headers: { accept: 'application/graphql-response+json,application/json;q=0.9', origin: 'http://localhost:3000' },
    body: ({ query, variables }) => ({ operationName: 'Ask', variables, extensions: {}, query }),
  },
  'urql 5': {
    headers: {
      accept:
        'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
      origin: 'http://localhost:5173',
    },
    body: ({ query, variables }) => ({ operationName: 'Ask', query, variables, extensions: undefined }),
  },
  'graphql-request 7': {
    headers: { accept: 'application/graphql-response+json; charset=utf-8, application/json; charset=utf-8' },
    body: ({ query, variables }) => ({ query, variables, operationName: 'Ask' }),
  },
  Relay: { headers: {}, body: ({ query, variables }) => ({ query, variables, id: null, operationName: 'Ask' }) },
  'a browser': {
    headers: { accept: '*/*', origin: 'null', 'accept-language': 'tr', 'sec-fetch-mode': 'cors' },
    body: ({ query, variables }) => ({ query, variables }),
  },
  GraphiQL: {
    headers: { accept: 'application/json, multipart/mixed', origin: 'http://localhost:4000' },
    body: ({ query, variables }) => ({ query, variables, operationName: 'Ask' }),
  },
  'a GET': {
    method: 'GET',
    headers: { accept: 'application/json' },
    body: ({ query, variables }) => ({ query, variables: JSON.stringify(variables) }),
  },
};

/** The body of an answer, and the reads that it took. */
async function measure({ method, headers, body }: Form, asked: Asked) {
  const reads = graph.reads;
  const parameters = body(asked);
  const response =
    method === 'GET'
      ? await fetch(`${url}?${new URLSearchParams(parameters as Record<string, string>).toString()}`, { headers })
      : await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify(parameters),
        });
  return { answer: await response.text(), reads: graph.reads - reads };
}

const QUERY = `query Ask($id: ID!, $first: Int) {
  __typename
  statements(filter: { speaker: [$id] }, first: $first) { totalCount nodes { id quote speaker { name } responses { id } } }
}`;
const FAILS = `query Ask($first: Int) {
  statements(first: 2) { nodes { id claim { positions(first: $first) { count } } } }
}`;

test.each([
  ['that is answered', { query: QUERY, variables: { id: 'actor:nikol-pashinyan', first: 3 } }],
  ['of an id that is not there', { query: QUERY, variables: { id: 'actor:nobody', first: 3 } }],
  ['that fails below the first read', { query: FAILS, variables: { first: 1001 } }],
  ['whose variable is of another type', { query: QUERY, variables: { id: 'actor:turkey', first: 'x' } }],
  ['that is not valid', { query: 'query Ask { nothing }', variables: {} }],
])('a query %s is answered alike to all clients, by the same reads, first and later', async (_, asked) => {
  const { curl } = CLIENTS;
  if (!curl) throw new Error('curl is the measure of all');
  await measure(curl, asked); // Ids are looked up once, and known from then on.
  const expected = await measure(curl, { ...asked, query: `${asked.query} # as new` });
  for (const [name, form] of Object.entries(CLIENTS)) {
    const own = { ...asked, query: `${asked.query} # of ${name}` };
    for (const time of ['first', 'second', 'third'])
      expect(await measure(form, own), `${name}, ${time}`).toEqual(expected);
  }
});

describe('a client that leaves', () => {
  /** One read for each level, each of which takes a while. */
  const levels = (count: number): string =>
    count === 0 ? 'id' : `statements(first: 1) { nodes { claim { ${levels(count - 1)} } } }`;
  const query = `{ claims(first: 3) { nodes { ${levels(4)} } } }`;

  test('takes its query with it, compiled or not', async () => {
    for (let time = 0; time < 3; time += 1)
      await measure({ headers: {}, body: () => ({ query }) }, { query, variables: {} });
    const read = Reflect.get(Graph.prototype, 'read') as (this: Graph, name: string, params?: Params) => Promise<never>;
    const slow = vi.spyOn(Graph.prototype, 'read').mockImplementation(async function (this: Graph, ...args) {
      await sleep(60);
      return read.apply(this, args);
    });
    for (const asked of [query, `${query} # new`]) {
      const before = graph.reads;
      const client = request(url, { method: 'POST', headers: { 'content-type': 'application/json' } });
      client.on('error', () => undefined);
      client.end(JSON.stringify({ query: asked }));
      while (graph.reads === before) await sleep(5);
      client.destroy();
      await sleep(60 * 8);
      // The read that was under way, and one if the server had not noticed yet.
      expect(graph.reads - before).toBeLessThanOrEqual(2);
    }
    slow.mockRestore();
  });
});

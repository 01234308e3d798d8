import { makeExecutableSchema } from '@graphql-tools/schema';
import { pino } from 'pino';
import { beforeAll, describe, expect, test } from 'vitest';
import { InputError } from '../../src/common/errors.ts';
import type { Context, Request } from '../../src/model/context.ts';
import { COST_LIMIT } from '../../src/server/cost.ts';
import { createExecutor } from '../../src/server/execute.ts';
import { testApp } from '../support/ask.ts';
import { testGraph } from '../support/graph.ts';
import { loadDossiers } from '../support/reference-model/dossiers.ts';

const graph = testGraph();
const lines: string[] = [];
const log = pino({ level: 'debug', base: null }, { write: (line: string) => lines.push(line) });
const { execute, counts } = createExecutor({ graph, log });

const LIMITS = { cost: COST_LIMIT, milliseconds: 30_000 };
const REQUEST: Request = { id: 'one', caller: 'command line', limits: LIMITS };

beforeAll(() => loadDossiers(graph));

test('a resolver knows the request: its id, its caller and its limits', async () => {
  const schema = makeExecutableSchema({
    typeDefs: 'type Query { who: [String] }',
    resolvers: {
      Query: {
        who: (_: unknown, __: unknown, { request }: Context) => [request.id, request.caller, request.limits.cost],
      },
    },
  });
  const small = createExecutor({ graph, log, schema });
  for (const id of ['first', 'again', 'compiled']) {
    expect(await small.execute({ query: '{ who }' }, { ...REQUEST, id })).toEqual({
      data: { who: [id, 'command line', String(COST_LIMIT)] },
    });
  }
});

test('GET requests can only read', async () => {
  const schema = makeExecutableSchema({
    typeDefs: 'type Query { a: Int } type Mutation { write: Int }',
    resolvers: { Mutation: { write: () => 1 } },
  });
  const small = createExecutor({ graph, log, schema });
  const mutation = { query: 'mutation { write }' };
  expect((await small.execute(mutation, REQUEST)).data).toEqual({ write: 1 });
  const { data, errors } = await small.execute(mutation, { ...REQUEST, readOnly: true });
  expect(data).toBeUndefined();
  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
});

test.each([
  ['an id that the record does not hold', '{ statements(filter: { speaker: ["actor:nobody"] }) { nodes { id } } }'],
  [
    'an error below the first read',
    '{ statements(first: 1) { nodes { claim { positions(first: 1001) { count } } } } }',
  ],
])('a query that fails runs once per request, also when it is compiled: %s', async (_, query) => {
  const reads: number[] = [];
  for (let time = 0; time < 4; time += 1) {
    const before = { run: counts.run, reads: graph.reads };
    expect((await execute({ query }, REQUEST)).errors).toHaveLength(1);
    expect(counts.run - before.run).toBe(1);
    reads.push(graph.reads - before.reads);
  }
  expect(new Set(reads).size).toBe(1);
});

test('an internal error is logged with the request, and its cause is not shown', async () => {
  const schema = makeExecutableSchema({
    typeDefs: 'type Query { a: Int }',
    resolvers: {
      Query: {
        a: () => {
          throw new Error('secret');
        },
      },
    },
  });
  const { errors } = await createExecutor({ graph, log, schema }).execute(
    { query: '{ a }' },
    { ...REQUEST, id: 'bad' },
  );
  expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL' });
  expect(JSON.stringify(errors)).not.toContain('secret');
  const logged = lines.map((line) => JSON.parse(line) as { request?: string; caller?: string; err?: object });
  expect(logged.find(({ err }) => err)).toMatchObject({
    request: 'bad',
    caller: 'command line',
    err: { message: 'secret' },
  });
});

describe('after the deadline of a request', () => {
  const query = '{ statements(first: 100) { nodes { responses { responses { responses { responses { id } } } } } } }';

  test('nothing more is read, also by a compiled query', async () => {
    for (let time = 0; time < 3; time += 1) await execute({ query }, REQUEST);
    const { errors } = await execute({ query }, { ...REQUEST, limits: { ...LIMITS, milliseconds: 1 } });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'QUERY_TOO_COSTLY' }]);
    const reads = graph.reads;
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(graph.reads).toBe(reads);
  });

  test('or when the client has disconnected, nothing more is read', async () => {
    const leaving = new AbortController();
    const answer = execute({ query }, { ...REQUEST, signal: leaving.signal });
    leaving.abort();
    expect((await answer).errors).toHaveLength(1);
    const reads = graph.reads;
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(graph.reads).toBe(reads);
  });

  test('a refused read has the error of the guard', async () => {
    const gate = graph.guarded(() => {
      throw new InputError('over');
    });
    await expect(gate.read('nodes/empty')).rejects.toThrow('over');
    expect(await graph.answers()).toBe(true);
  });
});

describe('over HTTP', () => {
  const app = testApp(graph);
  const post = (headers: Record<string, string>, body: object = { query: '{ __typename }' }) =>
    app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  test('the response has the id of the request: the given one if it is valid', async () => {
    const idFor = async (headers: Record<string, string>) => (await post(headers)).headers.get('x-request-id');
    expect(await idFor({ 'x-request-id': 'a1-b2' })).toBe('a1-b2');
    const made = [
      await idFor({}),
      await idFor({ 'x-request-id': 'no <id>' }),
      await idFor({ 'x-request-id': 'x'.repeat(200) }),
    ];
    for (const id of made) expect(id).toMatch(/^[\da-f-]{36}$/);
    expect(new Set(made).size).toBe(3);
    expect((await app.fetch('http://localhost/health/live')).headers.get('x-request-id')).not.toBeNull();
  });

  test('headers and fields that clients add do not change the cost of a query', async () => {
    const query = 'query Ask { statements(first: 5) { nodes { id speaker { name } responses { id } } } }';
    const measure = async (headers: Record<string, string>, body: object) => {
      const reads = graph.reads;
      const answer = await (await post(headers, body)).text();
      return { answer, reads: graph.reads - reads };
    };
    const plain = await measure({}, { query });
    const client = {
      origin: 'http://localhost:3000',
      accept: 'application/graphql-response+json, application/json;q=0.9',
    };
    const asClient = { query, operationName: 'Ask', variables: {}, extensions: {} };
    for (let time = 0; time < 3; time += 1) expect(await measure(client, asClient)).toEqual(plain);
  });
});

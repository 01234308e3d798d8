import { getIntrospectionQuery } from 'graphql';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import { boundedCaches } from '../../../src/server/limits.ts';
import { post, testApp, type Answer } from '../../support/ask.ts';
import { testGraph } from '../../support/graph.ts';

const graph = testGraph();
const app = testApp(graph);
const URL = 'http://localhost/graphql';
const JSON_TYPE = { 'content-type': 'application/json' };

/** Nested fields of a statement. */
const deep = (levels: number): string => (levels === 0 ? 'id' : `responses { ${deep(levels - 1)} }`);

async function send(init: RequestInit & { duplex?: 'half' }, url = URL) {
  const response = await app.fetch(url, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, answer: parsed(text) };
}

function parsed(text: string): Answer<unknown> | null {
  try {
    return JSON.parse(text) as Answer<unknown>;
  } catch {
    return null;
  }
}

const codes = (answer: Answer<unknown> | null) => [
  ...new Set(answer?.errors?.map(({ extensions }) => extensions.code)),
];

describe('a query that asks for too much is refused before it runs', () => {
  test.each([
    ['too deep', `{ statements { nodes { ${deep(15)} } } }`],
    [
      'too deep through fragments',
      `{ statements { nodes { ...A } } } fragment A on Statement { responses { ...B } } fragment B on Statement { ${deep(14)} }`,
    ],
    ['too many aliases', `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: __typename`).join(' ')} }`],
    ['too many tokens', `{ ${'__typename '.repeat(2001)} }`],
    [
      'pages in pages',
      '{ statements(first: 100) { nodes { claim { statements(first: 100) { nodes { responses { id } claim { id } } } } } } }',
    ],
    [
      'pages in pages, by variables',
      'query($n: Int = 100) { claims(first: $n) { nodes { statements(first: $n) { nodes { claim { statements(first: $n) { nodes { id } } } } } } } }',
    ],
    [
      'pages in nodes',
      `{ nodes(ids: [${'"actor:a",'.repeat(100)}]) { ... on Actor { statements(first: 100) { nodes { speaker { id } toward { actor { id } } } } } } }`,
    ],
  ])('%s', async (_, query) => {
    const reads = graph.reads;
    const { answer, status } = await send({ method: 'POST', headers: JSON_TYPE, body: JSON.stringify({ query }) });
    expect(codes(answer)).toEqual(['QUERY_TOO_COSTLY']);
    expect(status).toBeLessThan(500);
    expect(graph.reads).toBe(reads);
  });

  test('a query within the limits is answered', async () => {
    for (const query of [
      `{ statements(first: 1) { nodes { ${deep(6)} } } }`,
      `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
      '{ statements(first: 100) { nodes { id claim { id } speaker { id } citations { source { id } } } } }',
    ]) {
      expect((await post(app, query)).errors).toBeUndefined();
    }
  });

  test('introspection is within the limits', async () => {
    const { data, errors } = await post<{ __schema: { types: unknown[] } }>(app, getIntrospectionQuery());
    expect(errors).toBeUndefined();
    expect(data?.__schema.types.length).toBeGreaterThan(0);
  });

  test('a query that exceeds its deadline is aborted', async () => {
    const hasty = createApp({
      graph,
      log: pino({ level: 'silent' }),
      config: { HEARSAY_CORS_ORIGIN: undefined, HEARSAY_QUERY_TIMEOUT: 0.0001 },
    });
    const { errors } = await post(hasty, '{ statements { totalCount } }');
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'QUERY_TOO_COSTLY' }]);
  });
});

test('fragments that expand beyond counting are refused', async () => {
  const nested =
    'nodes { claim { statements(first: 100) { nodes { claim { statements(first: 100) { nodes { id } } } } } } }';
  const names = ['A', 'B', 'C', 'D'];
  const fragments = names.map((name, index) => {
    const inner = names[index + 1] ? `...${names[index + 1] ?? ''} `.repeat(12) : 'id';
    return `fragment ${name} on Statement { ${inner} }`;
  });
  const query = `{ statements(first: 100) { ${nested} nodes { ${'...A '.repeat(12)} } } } ${fragments.join(' ')}`;
  const { errors } = await post(app, query);
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TOO_COSTLY']);
});

test('a query starts nothing more after its deadline', async () => {
  const config = { HEARSAY_CORS_ORIGIN: undefined, HEARSAY_QUERY_TIMEOUT: 0.002 };
  const hasty = createApp({ graph, log: pino({ level: 'silent' }), config });
  await post(hasty, `{ statements(first: 100) { nodes { ${deep(6)} } } }`);
  const before = graph.reads;
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(graph.reads - before).toBeLessThanOrEqual(1);
});

describe('a malformed query is refused, and the service survives', () => {
  const list = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  const object = (levels: number) => '{told:'.repeat(levels) + '1' + '}'.repeat(levels);

  test.each([
    ['lists in lists', `{ statements(filter: { told: ${list(900)} }) { totalCount } }`],
    ['objects in objects', `{ statements(filter: ${object(600)}) { totalCount } }`],
    ['lists in lists too many', `{ statements(filter: { told: ${list(50_000)} }) { totalCount } }`],
    ['a fragment in itself', '{ statements { nodes { ...A } } } fragment A on Statement { responses { ...A } }'],
    [
      'fragments in a circle',
      '{ statements { nodes { ...A } } } fragment A on Statement { ...B } fragment B on Statement { ...A }',
    ],
    ['directives by the hundred', `{ __typename ${'@skip(if: false) '.repeat(300)} }`],
    ['unknown directives', `{ __typename ${'@x '.repeat(900)} }`],
    ['a mutation', 'mutation { __typename }'],
    ['a subscription', 'subscription { __typename }'],
  ])('%s', async (_, query) => {
    const { answer, status } = await send({ method: 'POST', headers: JSON_TYPE, body: JSON.stringify({ query }) });
    expect(status).toBeLessThan(500);
    expect(answer?.errors?.length).toBeGreaterThan(0);
    for (const code of codes(answer)) expect(['BAD_USER_INPUT', 'QUERY_TOO_COSTLY']).toContain(code);
    expect((await post(app, '{ __typename }')).data).toEqual({ __typename: 'Query' });
  });
});

describe('the request', () => {
  const body = JSON.stringify({ query: '{ __typename }' });

  test('by GET', async () => {
    const { status, answer } = await send({ method: 'GET' }, `${URL}?query=${encodeURIComponent('{ __typename }')}`);
    expect(status).toBe(200);
    expect(answer).toEqual({ data: { __typename: 'Query' } });
  });

  test.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/graphql',
    'application/jsonp',
    '',
  ])('by POST with content type %j is refused: a page on another site could send it', async (type) => {
    const { status, answer } = await send({ method: 'POST', headers: { 'content-type': type }, body });
    expect(status).toBe(415);
    expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
  });

  test('from another site gets no CORS headers', async () => {
    const headers = { ...JSON_TYPE, origin: 'https://example.org' };
    const response = await send({ method: 'POST', headers, body });
    const preflight = await send({
      method: 'OPTIONS',
      headers: { ...headers, 'access-control-request-method': 'POST' },
    });
    for (const { headers: received } of [response, preflight])
      expect([...received.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test.each([
    ['that is not JSON', '{"query": '],
    ['that is a list', '[{"query": "{ __typename }"}]'],
    ['that is a text', '"{ __typename }"'],
    ['that is null', 'null'],
    ['that has no query', '{}'],
    ['whose query is a number', '{"query": 7}'],
    ['whose variables are a text', '{"query": "{ __typename }", "variables": "x"}'],
    ['that is empty', ''],
    ['that names an unknown operation', '{"query": "{ __typename }", "operationName": "Other"}'],
  ])('with a body %s is refused with a code', async (_, text) => {
    const { status, answer } = await send({ method: 'POST', headers: JSON_TYPE, body: text });
    expect(status).toBeGreaterThanOrEqual(200);
    expect(status).toBeLessThan(500);
    expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
  });

  test.each([true, false])('with a body that is too large is refused, with content-length: %s', async (hasLength) => {
    const large = JSON.stringify({ query: `{ __typename } # ${'x'.repeat(300 * 1024)}` });
    const bytes = new TextEncoder().encode(large);
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let start = 0; start < bytes.length; start += 16_384)
          controller.enqueue(bytes.slice(start, start + 16_384));
        controller.close();
      },
    });
    const init = hasLength ? { body: large } : { body: stream, duplex: 'half' as const };
    const { status, answer } = await send({ method: 'POST', headers: JSON_TYPE, ...init });
    expect(status).toBe(413);
    expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
  });

  test('to an unknown path', async () => {
    expect((await send({ method: 'GET' }, 'http://localhost/none')).status).toBe(404);
  });
});

test('distinct queries do not fill the memory', async () => {
  const { documentCache, errorCache } = boundedCaches();
  for (let n = 0; n < 5000; n += 1) {
    documentCache.set(`{ a${n}: __typename } # ${'x'.repeat(1000)}`, {});
    errorCache.set(`{ b${n} }`, {});
  }
  expect(documentCache.size).toBeLessThanOrEqual(1000);
  expect(documentCache.calculatedSize).toBeLessThanOrEqual(2 * 1024 * 1024);
  expect(errorCache.size).toBeLessThanOrEqual(100);
  for (let n = 0; n < 300; n += 1) expect((await post(app, `{ a${n}: __typename }`)).errors).toBeUndefined();
});

import { gzipSync } from 'node:zlib';
import { serverAudits } from 'graphql-http';
import { describe, expect, test } from 'vitest';
import { exchange, rawRequest, testHttp } from '../../support/http-service.ts';

const { port } = await testHttp();

describe('the audit of GraphQL over HTTP', () => {
  const audits = serverAudits({ url: `http://localhost:${port}/graphql`, fetchFn: fetch });

  test.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))('%s %s', async (_, __, fn) => {
    const result = await fn();
    expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
  });
});

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { message: string; extensions: { code: string } }[];
}

const LEAKS = /\bat \w+ \(|node_modules|\.[jt]s\b|SyntaxError|stack/i;
const QUERY = '{"query":"{ __typename }"}';
const JSON_TYPE = 'content-type: application/json';

async function send(first: string, headers: readonly string[], body: string | Buffer = '') {
  const response = await exchange(port, rawRequest(`${first} HTTP/1.1`, ['Host: localhost', ...headers], body));
  expect(response.body).not.toMatch(LEAKS);
  const answer = response.body.startsWith('{') ? (JSON.parse(response.body) as Answer) : undefined;
  return { ...response, answer };
}

const ACCEPTS = [[], ['accept: application/json'], ['accept: application/graphql-response+json']];

describe('a request that is no GraphQL request is refused with 400, whatever media type is accepted', () => {
  const get = (query: string) => [`GET /graphql?${query}`, [], ''] as const;
  const post = (body: string | Buffer) => ['POST /graphql', [JSON_TYPE], body] as const;

  test.each([
    ['variables that are not JSON, by GET', get('query={__typename}&variables={')],
    ['variables that are half JSON, by GET', get('query={__typename}&variables={}x')],
    ['variables that are a number, by GET', get('query={__typename}&variables=7')],
    ['variables that are a list, by GET', get('query={__typename}&variables=[]')],
    ['extensions that are not JSON, by GET', get('query={__typename}&extensions=x')],
    ['extensions that are a text, by GET', get('query={__typename}&extensions="x"')],
    ['no query, by GET', get('')],
    ['no query but variables, by GET', get('variables={}')],
    ['a query string that is not percent-encoded', get('query={__typename}%')],
    ['a query string that is not UTF-8', get('query={__typename}%23%ff')],
    ['no body', post('')],
    ['white space', post('  \r\n')],
    ['not JSON', post('{ "not a JSON')],
    ['JSON and more', post(`${QUERY}${QUERY}`)],
    ['JSON with a comment', post(`${QUERY} // yes`)],
    ['single quotes', post("{'query':'{ __typename }'}")],
    ['a text', post('"{ __typename }"')],
    ['a number', post('7')],
    ['null', post('null')],
    ['a list', post(`[${QUERY}]`)],
    ['an empty list', post('[]')],
    ['an empty object', post('{}')],
    ['a query that is null', post('{"query":null}')],
    ['a query that is a number', post('{"query":7}')],
    ['a query that is an object', post('{"query":{}}')],
    ['a query that is a list', post('{"query":["{ __typename }"]}')],
    ['an operation name that is a number', post('{"query":"{ __typename }","operationName":7}')],
    ['an operation name that is a list', post('{"query":"{ __typename }","operationName":[]}')],
    ['variables that are a text', post('{"query":"{ __typename }","variables":"{}"}')],
    ['variables that are a list', post('{"query":"{ __typename }","variables":[]}')],
    ['extensions that are a list', post('{"query":"{ __typename }","extensions":[]}')],
    ['an unknown parameter', post('{"query":"{ __typename }","extra":1}')],
    ['an inherited parameter', post('{"query":"{ __typename }","__proto__":{}}')],
    ['a constructor', post('{"query":"{ __typename }","constructor":{}}')],
    ['bytes that are not UTF-8', post(Buffer.from('{"query":"{ __typename } # \xff"}', 'latin1'))],
    [
      'a cut character',
      post(Buffer.concat([Buffer.from('{"query":"{ __typename } # '), Buffer.of(0xe2, 0x82), Buffer.from('"}')])),
    ],
    [
      'a surrogate in UTF-8',
      post(Buffer.concat([Buffer.from('{"query":"#'), Buffer.of(0xed, 0xa0, 0x80), Buffer.from('"}')])),
    ],
    ['UTF-16', post(Buffer.from(QUERY, 'utf16le'))],
    ['100,000 brackets', post('['.repeat(100_000))],
  ] as const)('%s', async (_, [first, headers, body]: readonly [string, readonly string[], string | Buffer]) => {
    for (const accept of ACCEPTS) {
      const { status, answer } = await send(first, [...headers, ...accept], body);
      expect(status).toBe(400);
      expect(answer?.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect(answer?.data).toBeUndefined();
    }
  });
});

describe('the media type of a body', () => {
  test.each([
    ['application/json', 200],
    ['Application/JSON', 200],
    ['application/json;charset=utf-8', 200],
    ['application/json; charset=UTF-8', 200],
    ['application/json; charset="utf-8"', 200],
    ['application/json ; charset=utf8', 200],
    ['application/json; profile=x', 200],
    ['application/graphql+json', 200],
    ['application/jsonp', 415],
    ['application/json-seq', 415],
    ['application/json+x', 415],
    ['application/jsonx', 415],
    ['application/x-json', 415],
    ['text/json', 415],
    ['text/plain', 415],
    ['text/plain; application/json', 415],
    ['application/json, text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/json; charset=latin1', 415],
    ['application/json; charset=utf-16', 415],
    ['application/json; charset=', 415],
    ['json', 415],
    ['', 415],
  ])('%j is answered with %i', async (type, expected) => {
    const { status, answer } = await send('POST /graphql', [`content-type: ${type}`], QUERY);
    expect(status).toBe(expected);
    if (expected === 200) expect(answer).toEqual({ data: { __typename: 'Query' } });
    else expect(answer?.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('is needed', async () => {
    expect((await send('POST /graphql', [], QUERY)).status).toBe(415);
  });
});

test.each(['gzip', 'br', 'deflate', 'zstd', 'identity, gzip', 'x'])(
  'a body with content encoding %s is refused, and the answer says which is accepted',
  async (encoding) => {
    const headers = [JSON_TYPE, `content-encoding: ${encoding}`];
    const response = await send('POST /graphql', headers, gzipSync(QUERY));
    expect([response.status, response.headers['accept-encoding']]).toEqual([415, 'identity']);
  },
);

test.each<[string, Buffer, ...string[]]>([
  ['a byte order mark', Buffer.from(`\uFEFF${QUERY}`)],
  ['content encoding identity', Buffer.from(QUERY), 'content-encoding: identity'],
  ['letters of all kinds', Buffer.from('{"query":"{ __typename } # Ərdoğan, Հայաստան, 🎉"}')],
  [
    'nulls for what is optional',
    Buffer.from('{"query":"{ __typename }","variables":null,"operationName":null,"extensions":null}'),
  ],
  ['extensions', Buffer.from('{"query":"{ __typename }","extensions":{"a":[1]}}')],
])('a body with %s is answered', async (_, body, ...headers) => {
  const { status, answer } = await send('POST /graphql', [JSON_TYPE, ...headers], body);
  expect([status, answer]).toEqual([200, { data: { __typename: 'Query' } }]);
});

describe('the accepted media type', () => {
  test.each([
    ['application/json', 200, 'application/json; charset=utf-8'],
    ['application/graphql-response+json', 200, 'application/graphql-response+json; charset=utf-8'],
    [
      'application/graphql-response+json, application/json;q=0.9',
      200,
      'application/graphql-response+json; charset=utf-8',
    ],
    ['*/*', 200, 'application/json; charset=utf-8'],
    ['application/*', 200, 'application/json; charset=utf-8'],
    ['application/jsonp', 406, undefined],
    ['image/png', 406, undefined],
  ])('%s', async (accept, status, type) => {
    const response = await send('POST /graphql', [JSON_TYPE, `accept: ${accept}`], QUERY);
    expect(response.status).toBe(status);
    if (type !== undefined) expect(response.headers['content-type']).toBe(type);
  });
});

test.each(['PUT', 'DELETE', 'PATCH', 'HEAD', 'TRACE', 'PROPFIND'])(
  'the method %s is refused with 405',
  async (method) => {
    const response = await send(`${method} /graphql`, [JSON_TYPE], method === 'HEAD' ? '' : QUERY);
    expect(response.status).toBe(405);
    expect(response.headers['allow']).toBe('GET, POST');
  },
);

test('every response has an id, and headers that protect a browser', async () => {
  for (const path of [
    '/graphql?query={__typename}',
    '/graphql',
    '/',
    '/none',
    '/health',
    '/browser/guide.html',
    '/browser/hearsay.grass',
  ]) {
    const { headers } = await send(`GET ${path}`, []);
    expect(headers['x-request-id'], path).toMatch(/^[\da-f-]{36}$/);
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
  }
  const refused = await exchange(port, rawRequest('GET / HTTP/1.1', ['Host: evil.example']));
  expect(refused.headers['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('a request with credentials gets its own answer', async () => {
  for (const header of ['authorization: Bearer x', 'cookie: session=x'])
    for (let time = 0; time < 3; time += 1) {
      const id = `${header.slice(0, 6)}-${time}`;
      const response = await send('GET /graphql?query={__typename}', [header, `x-request-id: ${id}`]);
      expect(response.headers['x-request-id']).toBe(id);
      expect(response.headers['cache-control']).toBe('no-store');
    }
});

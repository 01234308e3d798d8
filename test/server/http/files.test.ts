import { describe, expect, test } from 'vitest';
import { WORKED_EXAMPLE } from '../../../src/server/http/worked-example.ts';
import { exchange, rawRequest, testHttp } from '../../support/http-service.ts';

const { port } = await testHttp();
const without = await testHttp({ HEARSAY_GRAPHIQL: 'off', HEARSAY_METRICS: 'off' });

const FILES = [
  ['GraphiQL', '/graphql', 'accept: text/html,application/xhtml+xml,*/*;q=0.8'],
  ['the guide', '/browser/guide.html', 'accept: */*'],
  ['the style', '/browser/hearsay.grass', 'accept: */*'],
] as const;

const get = (path: string, ...headers: string[]) =>
  exchange(port, rawRequest(`GET ${path} HTTP/1.1`, ['Host: localhost', ...headers]));

describe.each(FILES)('%s', (_, path, accept) => {
  test('is compressed for those who accept it, and the same uncompressed', async () => {
    const send = (encoding: string) =>
      fetch(`http://localhost:${port}${path}`, {
        headers: { accept: accept.slice('accept: '.length), 'accept-encoding': encoding },
      });
    const compressed = await send('gzip');
    expect(compressed.headers.get('content-encoding')).toBe('gzip');
    const plain = await send('identity');
    expect(plain.headers.get('content-encoding')).toBeNull();
    const text = await plain.text();
    expect(text.length).toBeGreaterThan(1000);
    // Not toBe: it would print nine megabytes.
    expect((await compressed.text()) === text).toBe(true);
  });

  test('has an entity tag, and is not sent again to those who have it', async () => {
    const { headers } = await get(path, accept);
    const tag = headers['etag'] ?? '';
    expect(tag).toMatch(/^"[\w-]+"$/);
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await get(path, accept, `if-none-match: ${known}`);
      expect([again.status, again.body]).toEqual([304, '']);
      expect(again.headers['etag']).toBe(tag);
    }
    expect((await get(path, accept, 'if-none-match: "other"')).status).toBe(200);
  });

  test.each([
    ['gzip', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['br, *', 'gzip'],
    ['gzip;q=0', undefined],
    ['*;q=0', undefined],
    ['br', undefined],
    ['identity', undefined],
    ['gzip;q=0, *', undefined],
  ])('for accept-encoding %s is in %s', async (encodings, encoding) => {
    const { status, headers } = await get(path, accept, `accept-encoding: ${encodings}`);
    expect([status, headers['content-encoding']]).toEqual([200, encoding]);
    expect(headers['vary']).toBe('accept-encoding');
  });
});

test('GraphiQL may run its own scripts only, and no page may show it', async () => {
  const { headers, body } = await get('/graphql', 'accept: text/html');
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toMatch(/script-src 'sha256-[\w+/]{43}='(;| )/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
  expect(body).toContain('<title>Hearsay</title>');
  expect(body).toContain(JSON.stringify(WORKED_EXAMPLE).slice(1, 40));
});

test('GraphiQL and the figures can be switched off', async () => {
  const request = (path: string) =>
    exchange(without.port, rawRequest(`GET ${path} HTTP/1.1`, ['Host: localhost', 'accept: text/html']));
  expect((await request('/graphql')).body).not.toContain('<html');
  expect((await request('/metrics')).status).toBe(404);
});

describe('a long answer', () => {
  const query = '{ __schema { types { name description fields { name description args { name description } } } } }';
  const ask = (headers: Record<string, string>, text = query) =>
    fetch(`http://localhost:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: text }),
    });

  test('is compressed for those who accept it, and the same for others', async () => {
    const plain = await ask({ 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    const compressed = await ask({ 'accept-encoding': 'gzip, br' });
    expect(compressed.headers.get('content-encoding')).toBe('gzip');
    expect(compressed.headers.get('vary')).toBe('accept-encoding');
    expect(compressed.headers.get('content-type')).toBe(plain.headers.get('content-type'));
    expect(compressed.headers.get('x-request-id')).not.toBeNull();
    expect(await compressed.text()).toBe(await plain.text());
  });

  test('is shorter over the wire', async () => {
    const body = JSON.stringify({ query });
    const headers = ['Host: localhost', 'content-type: application/json', 'accept-encoding: gzip'];
    const { headers: received } = await exchange(port, rawRequest('POST /graphql HTTP/1.1', headers, body));
    const plain = (await (await ask({ 'accept-encoding': 'identity' })).arrayBuffer()).byteLength;
    expect(Number(received['content-length'])).toBeLessThan(plain / 3);
  });

  test('and a short one is not compressed', async () => {
    expect((await ask({ 'accept-encoding': 'gzip' }, '{ __typename }')).headers.get('content-encoding')).toBeNull();
  });
});

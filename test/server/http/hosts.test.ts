import { describe, expect, test } from 'vitest';
import { exchange, rawRequest, testHttp } from '../../support/http-service.ts';

const LEAKS = /\bat \w+|node_modules|\.[jt]s\b|\/work|\/tmp|stack/i;
const QUERY = '{"query":"{ __typename }"}';

const { port } = await testHttp({
  HEARSAY_HOSTS: 'claims.example.org, Archive.Example.org,[2001:db8::1]',
  HEARSAY_PUBLIC_URL: 'https://public.example.org/',
  HEARSAY_CORS_ORIGIN: 'https://app.example.org',
});
const onAll = await testHttp({ HEARSAY_HOST: '0.0.0.0' });

const post = (host: string | readonly string[], more: readonly string[] = []) => {
  const hosts = (typeof host === 'string' ? [host] : host).map((one) => `Host: ${one}`);
  return exchange(
    port,
    rawRequest('POST /graphql HTTP/1.1', [...hosts, 'content-type: application/json', ...more], QUERY),
  );
};

describe('a Host that the service has is answered', () => {
  test.each([
    'localhost',
    'LOCALHOST',
    'localhost.',
    'localhost:80',
    'localhost:',
    'hearsay.localhost:4000',
    '127.0.0.1',
    '127.0.0.1:65535',
    '127.1.2.3',
    '[::1]',
    '[::1]:4000',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]:4000',
    'claims.example.org',
    'CLAIMS.Example.ORG.:443',
    'archive.example.org',
    'public.example.org',
    '[2001:DB8:0::1]',
  ])('%s', async (host) => {
    const { status, body } = await post(host);
    expect([status, body]).toEqual([200, '{"data":{"__typename":"Query"}}']);
  });
});

describe('a Host of others is refused, so that no page can rebind its name to the service', () => {
  test.each([
    'evil.example',
    'evil.example:4000',
    'localhost.evil.example',
    'localhostx',
    'claims.example.org.evil.example',
    'example.org',
    '127.0.0.1.evil.example',
    '10.0.0.1',
    '0.0.0.0',
    '192.168.1.1:4000',
    '2130706433',
    '0x7f.1',
    '[::2]',
    '[fe80::1]',
    'xn--lcalhost-54a',
  ])('%s', async (host) => {
    const { status, body, headers } = await post(host);
    expect(status).toBe(403);
    expect(body).toContain('HEARSAY_HOSTS');
    expect(headers['content-type']).toContain('application/json');
  });

  test.each([
    'GET /',
    'GET /health/ready',
    'GET /health/live',
    'GET /graphql?query={__typename}',
    'GET /browser/guide.html',
    'OPTIONS /graphql',
    'HEAD /graphql',
    'GET /none',
  ])('on every path: %s', async (line) => {
    expect((await exchange(port, rawRequest(`${line} HTTP/1.1`, ['Host: evil.example']))).status).toBe(403);
  });
});

describe('a malformed Host is a bad request', () => {
  test.each([
    '[',
    ']',
    '[]',
    '[::1',
    '::1',
    '[::1]x',
    '[1.2.3.4]',
    '[::g]',
    '[::1::]:80',
    'a b',
    'localhost:x',
    'localhost:-1',
    'localhost:65536',
    'localhost:999999',
    'localhost:80:80',
    'localhost, evil.example',
    'http://localhost',
    'localhost/',
    'localhost?',
    'user@localhost',
    'user:secret@localhost',
    '%6cocalhost',
    'lôcalhost',
    '.',
    '..',
    '-',
    '*',
    '""',
    '<script>',
    '\\',
    '',
    'x'.repeat(5000) + '/',
  ])('%j', async (host) => {
    const { status, body } = await post(host);
    expect(status).toBe(400);
    expect(body).not.toMatch(LEAKS);
  });

  test.each([[['localhost', 'localhost']], [['localhost', 'evil.example']], [['evil.example', 'localhost']]])(
    'and so are several: %j',
    async (hosts) => {
      expect([400, 403]).toContain((await post(hosts)).status);
    },
  );

  test('and none in HTTP/1.1', async () => {
    expect((await post([])).status).toBe(400);
  });
});

test('HTTP/1.0 does not need a Host', async () => {
  for (const headers of [[], ['Host: localhost']])
    expect((await exchange(port, rawRequest('GET /health/live HTTP/1.0', headers))).status).toBe(200);
  expect((await exchange(port, rawRequest('GET /health/live HTTP/1.0', ['Host: evil.example']))).status).toBe(403);
});

describe('the target of a request', () => {
  const get = (target: string, host = 'localhost') =>
    exchange(port, rawRequest(`GET ${target} HTTP/1.1`, [`Host: ${host}`]));

  test.each([
    ['http://localhost/health/live', 200],
    ['HTTP://LOCALHOST:4000/health/live', 200],
    ['https://claims.example.org/health/live', 200],
    ['http://localhost', 302],
    ['http://localhost?query=1', 302],
    ['http://evil.example/health/live', 403],
    ['http://evil.example', 403],
    ['http://localhost@evil.example/', 400],
    ['http://[/', 400],
    ['http:///health/live', 400],
    ['ftp://localhost/health/live', 400],
    ['localhost:4000', 400],
    ['*', 400],
    ['//evil.example/health/live', 404],
    ['/\\evil.example/health/live', 404],
    ['/%', 404],
    ['/%00', 404],
    ['/graphql/../health/live', 200],
  ])('%s is answered with %i', async (target, status) => {
    const response = await get(target);
    expect(response.status).toBe(status);
    expect(response.body).not.toMatch(LEAKS);
  });

  test('in absolute form needs a Host of the service too', async () => {
    expect((await get('http://localhost/health/live', 'evil.example')).status).toBe(403);
  });
});

describe('the origin of a page', () => {
  test.each([
    ['http://localhost:3000', 200],
    ['http://127.0.0.1:8080', 200],
    ['http://[::1]:8080', 200],
    ['https://claims.example.org', 200],
    ['https://public.example.org', 200],
    ['https://app.example.org', 200],
    ['http://evil.example', 403],
    ['http://app.example.org.evil.example', 403],
    ['https://localhost.evil.example', 403],
    ['null', 403],
    ['file://', 403],
    ['chrome-extension://abc', 403],
    ['http://', 403],
    ['http://localhost/path', 403],
    ['http://user@localhost', 403],
    ['http://[', 403],
    ['[', 403],
  ])('%s is answered with %i', async (origin, status) => {
    const response = await post('localhost', [`Origin: ${origin}`]);
    expect(response.status).toBe(status);
    expect(response.body).not.toMatch(LEAKS);
    const allowed = origin === 'https://app.example.org' ? origin : undefined;
    if (status === 403) expect(response.headers['access-control-allow-origin']).toBe(allowed);
  });

  test('does not matter to the files of Neo4j Browser', async () => {
    const headers = ['Host: localhost', 'Origin: http://browser.example'];
    expect((await exchange(port, rawRequest('GET /browser/guide.html HTTP/1.1', headers))).status).toBe(200);
  });
});

describe('a service that listens on all addresses', () => {
  test.each([
    ['10.0.0.1:4000', 200],
    ['192.168.1.7', 200],
    ['[2001:db8::1]:4000', 200],
    ['localhost', 200],
    ['evil.example', 403],
    ['hearsay', 403],
  ])('is asked by address, not by the name %s: %i', async (host, status) => {
    expect((await exchange(onAll.port, rawRequest('GET /health/live HTTP/1.1', [`Host: ${host}`]))).status).toBe(
      status,
    );
  });
});

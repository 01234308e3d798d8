import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { clientAddresses, toSubscriber } from '../../../src/server/http/addresses.ts';
import { createRateLimit } from '../../../src/server/http/rate-limit.ts';
import { exchange, rawRequest, testHttp } from '../../support/http-service.ts';

const limited = await testHttp({ HEARSAY_RATE_LIMIT: '2' });
const proxied = await testHttp({ HEARSAY_RATE_LIMIT: '1', HEARSAY_PROXY: 'loopback,10.0.0.0/8' });
const free = await testHttp();

const get = (port: number, ...headers: string[]) =>
  exchange(port, rawRequest('GET /graphql?query={__typename} HTTP/1.1', ['Host: localhost', ...headers]));

async function statuses(count: number, ask: () => Promise<{ status: number }>): Promise<number[]> {
  const found: number[] = [];
  for (let time = 0; time < count; time += 1) found.push((await ask()).status);
  return found;
}

test('an address that sends too much is told when to try again', async () => {
  expect(await statuses(20, () => get(limited.port))).toEqual(Array(20).fill(200));
  const { status, headers, body } = await get(limited.port);
  expect(status).toBe(429);
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  expect(Number(headers['retry-after'])).toBeLessThanOrEqual(10);
  expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  // Who is not believed cannot pretend to be another.
  expect((await get(limited.port, 'X-Forwarded-For: 192.0.2.1')).status).toBe(429);
});

test('behind a trusted proxy, its clients are counted, each by itself', async () => {
  const from = (forwarded: string) => () => get(proxied.port, `X-Forwarded-For: ${forwarded}`);
  expect(await statuses(12, from('192.0.2.1'))).toEqual([...Array<number>(10).fill(200), 429, 429]);
  expect(await statuses(1, from('192.0.2.2'))).toEqual([200]);
  expect(await statuses(1, from('192.0.2.1, 10.1.2.3'))).toEqual([429]);
  // What a client says before the proxy adds its address does not count.
  expect(await statuses(1, from('192.0.2.9, 192.0.2.1'))).toEqual([429]);
  expect(await statuses(1, from('127.0.0.1, 192.0.2.1'))).toEqual([429]);
});

test('without a setting, loopback is not limited', async () => {
  const socket = connect(free.port, '127.0.0.1');
  const request = 'GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n';
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
  socket.write(request.repeat(12_000));
  await expect.poll(() => text.split('HTTP/1.1 ').length - 1, { timeout: 20_000 }).toBe(12_000);
  expect(text).not.toContain('HTTP/1.1 429');
  socket.destroy();
});

describe('a subscriber', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['unknown', 'unknown'],
    ['<script>', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (address, subscriber) => {
    expect(toSubscriber(address)).toBe(subscriber);
  });

  test.each([
    ['192.0.2.1:4711', '192.0.2.1'],
    ['[2001:db8::1]:4711', '2001:db8::1'],
    ['[2001:db8::1]', '2001:db8::1'],
    ['2001:db8::1', '2001:db8::1'],
    ['x'.repeat(10_000), 'x'.repeat(10_000)],
  ])('named as %s by a proxy is found', (forwarded, address) => {
    const request = { headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress: '127.0.0.1' } };
    const find = clientAddresses(['loopback']);
    expect(find(request as unknown as Parameters<typeof find>[0])).toBe(address);
  });
});

test('other addresses are limited without a setting', async () => {
  const limit = createRateLimit({});
  const from = (remoteAddress: string) =>
    limit({ headers: {}, socket: { remoteAddress } } as unknown as Parameters<typeof limit>[0]);
  expect(from('127.0.0.1')).toBeUndefined();
  expect(from('::1')).toBeUndefined();
  expect(await from('192.0.2.1')).toBeUndefined();
  for (let time = 1; time < 10_000; time += 1) await from('192.0.2.1');
  expect(await from('192.0.2.1')).toMatchObject({ status: 429 });
  expect(await from('192.0.2.2')).toBeUndefined();
});

test('a notation of addresses that cannot be compared is refused with a message that names the setting', () => {
  expect(() => clientAddresses(['64:ff9b::1.2.3.4'])).toThrow('HEARSAY_PROXY: invalid IP address: 64:ff9b::1.2.3.4');
});

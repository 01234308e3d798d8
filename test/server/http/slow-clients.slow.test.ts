import { execFile } from 'node:child_process';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { testHttp } from '../../support/http-service.ts';

const { port } = await testHttp();
const HEAD = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\n';

const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});

function open(request = ''): Socket {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => undefined);
  if (request !== '') socket.write(request);
  return socket;
}

/** Milliseconds until the server has closed each of the connections. */
function untilClosed(opened: readonly Socket[]): Promise<number[]> {
  const start = performance.now();
  return Promise.all(
    opened.map(
      (socket) => new Promise<number>((resolve) => socket.once('close', () => resolve(performance.now() - start))),
    ),
  );
}

const live = () => fetch(`http://localhost:${port}/health/live`).then(({ status }) => status);

test.each([
  ['headers', HEAD, 'x: y\r\n'],
  ['header bytes', 'P', 'O'],
  ['a body', `${HEAD}content-type: application/json\r\ncontent-length: 1000\r\n\r\n`, ' '],
  ['a body of no length', `${HEAD}content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`, '1\r\n \r\n'],
  ['a body that nobody reads', `${HEAD}content-type: text/plain\r\ncontent-length: 1000\r\n\r\n`, ' '],
  ['nothing', '', ''],
])(
  'a client that trickles %s is disconnected within 15 seconds',
  async (_, first, more) => {
    const opened = Array.from({ length: 20 }, () => open(first));
    for (const socket of opened) socket.resume();
    const timer = setInterval(() => {
      for (const socket of opened) if (more !== '' && !socket.destroyed) socket.write(more);
    }, 1000);
    const times = await untilClosed(opened);
    clearInterval(timer);
    expect(Math.max(...times)).toBeLessThan(15_000);
    expect(await live()).toBe(200);
  },
  30_000,
);

test.each([
  ['GraphiQL', 'GET /graphql HTTP/1.1\r\nHost: localhost\r\naccept: text/html\r\naccept-encoding: gzip\r\n\r\n'],
  ['GraphiQL uncompressed', 'GET /graphql HTTP/1.1\r\nHost: localhost\r\naccept: text/html\r\n\r\n'],
  [
    'many answers',
    'GET /graphql?query={__schema{types{name,description,fields{name,description}}}} HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(
      30,
    ),
  ],
])(
  'two hundred clients that do not read %s take little memory, and are disconnected',
  async (_, request) => {
    await fetch(`http://localhost:${port}/graphql`, { headers: { accept: 'text/html' } }).then((page) => page.text());
    const before = process.memoryUsage.rss();
    const opened = Array.from({ length: 200 }, () => open(request).pause());
    let most = 0;
    let slowest = 0;
    const closed = new Set<Socket>();
    for (const socket of opened) socket.on('close', () => closed.add(socket));
    for (let second = 0; second < 20; second += 1) {
      await sleep(1000);
      const asked = performance.now();
      expect(await live()).toBe(200);
      slowest = Math.max(slowest, performance.now() - asked);
      most = Math.max(most, process.memoryUsage.rss());
    }
    console.log(`${Math.round((most - before) / 1e6)} MB more, slowest ${Math.round(slowest)} ms`);
    // V8 keeps some 300 MB for making six thousand answers, whoever reads them.
    expect(most - before).toBeLessThan(500e6);
    expect(slowest).toBeLessThan(2_000);
    // A paused socket does not see its end before it has read all.
    for (const socket of opened) socket.resume();
    await expect.poll(() => closed.size, { timeout: 30_000 }).toBe(200);
  },
  90_000,
);

test('of two thousand clients each gets an answer, and the service is as quick afterwards', async () => {
  const query = encodeURIComponent('{ statements(first: 20) { nodes { id quote speaker { name } claim { text } } } }');
  const request = `GET /graphql?query=${query} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
  const before = await measure(request);
  const script = join(import.meta.dirname, '../../support/many-clients.ts');
  const clients = promisify(execFile)(process.execPath, [script, String(port), '2000', '8', `/graphql?query=${query}`]);
  const asking = { isOver: false };
  void clients.finally(() => (asking.isOver = true));
  while (!asking.isOver) {
    const signal = AbortSignal.timeout(5_000);
    expect((await fetch(`http://localhost:${port}/health/ready`, { signal })).status).toBe(200);
    await sleep(500);
  }
  const statuses = JSON.parse((await clients).stdout) as Record<string, number>;
  console.log(statuses);
  for (const status of Object.keys(statuses)) expect(['200', '429', '503']).toContain(status);
  expect(Object.values(statuses).reduce((sum, count) => sum + count)).toBeGreaterThan(2000);
  await sleep(2_000);
  expect(await measure(request)).toBeLessThan(before * 2 + 20);
}, 60_000);

/** The median time of a hundred requests, in milliseconds. */
async function measure(request: string): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < 100; time += 1) {
    const start = performance.now();
    const socket = open(request);
    await new Promise((resolve) => socket.once('data', resolve));
    times.push(performance.now() - start);
    socket.destroy();
  }
  return times.sort((one, other) => one - other)[50] ?? 0;
}

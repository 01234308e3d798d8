import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { startService } from '../support/running-service.ts';

const started = await startService(
  process.execPath,
  ['src/cli/hearsay.ts', 'serve'],
  join(import.meta.dirname, '../..'),
);
afterAll(() => started.stop());
const origin = new URL(started.api).origin;

interface Answer {
  readonly status: number;
  readonly code: string | undefined;
  readonly ms: number;
  readonly connection: string | null;
}

async function ask(query = '{ statements(first: 20) { nodes { id quote } } }'): Promise<Answer> {
  const start = performance.now();
  const response = await fetch(started.api, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  const connection = response.headers.get('connection');
  return { status: response.status, code: errors?.[0]?.extensions.code, ms: performance.now() - start, connection };
}

async function health(path: string): Promise<{ status: number; ms: number }> {
  const start = performance.now();
  const { status } = await fetch(`${origin}${path}`);
  return { status, ms: performance.now() - start };
}

test('while Neo4j hangs, the service says so in time, and recovers when it goes on', async () => {
  await expect.poll(async () => (await health('/health/ready')).status, { timeout: 60_000 }).toBe(200);
  const { pid } = JSON.parse(readFileSync(join(started.data, 'neo4j/run/java.json'), 'utf8')) as { pid: number };
  process.kill(pid, 'SIGSTOP');
  try {
    const [ready, plain, live, ...first] = await Promise.all([
      health('/health/ready'),
      health('/health'),
      health('/health/live'),
      ...Array.from({ length: 150 }, () => ask()),
    ]);
    expect([ready.status, plain.status, live.status]).toEqual([503, 503, 200]);
    expect(Math.max(ready.ms, plain.ms)).toBeLessThan(2_000);
    for (const answer of [...first, await ask()]) {
      expect([answer.status, answer.code]).toEqual([503, 'DATABASE_UNAVAILABLE']);
      expect(answer.ms).toBeLessThan(5_000);
    }
  } finally {
    process.kill(pid, 'SIGCONT');
  }
  await expect.poll(async () => (await health('/health/ready')).status, { timeout: 10_000 }).toBe(200);
  await expect.poll(async () => (await ask()).status, { timeout: 10_000 }).toBe(200);
}, 120_000);

test('on SIGTERM, requests that are under way are answered', async () => {
  const slow = '{ statements(first: 100) { nodes { id responses { id } provenance { origins { id } } } } }';
  const answers = Array.from({ length: 30 }, () => ask(slow));
  await sleep(20);
  process.kill(started.pid, 'SIGTERM');
  const start = performance.now();
  await sleep(100);
  const refused = await health('/health/ready').catch(() => ({ status: 503 }));
  expect(refused.status).toBe(503);
  for (const { status, connection } of await Promise.all(answers)) expect([status, connection]).toEqual([200, 'close']);
  expect(performance.now() - start).toBeLessThan(10_500);
  await expect
    .poll(
      () =>
        health('/health/live').then(
          () => 'up',
          () => 'down',
        ),
      { timeout: 11_000 },
    )
    .toBe('down');
}, 60_000);

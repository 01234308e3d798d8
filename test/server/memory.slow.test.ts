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
const body = JSON.stringify({
  query: '{ statements(first: 20) { nodes { id quote speaker { name } claim { text } citations { source { id } } } } }',
});

async function ask(times: number): Promise<void> {
  let left = times;
  const client = async () => {
    while (left-- > 0) {
      const response = await fetch(started.api, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect((await response.json()) as object).not.toHaveProperty('errors');
    }
  };
  await Promise.all(Array.from({ length: 16 }, client));
}

/** Bytes in the part of V8's heap that only a full garbage collection cleans. */
async function oldSpace(): Promise<number> {
  const metrics = await (await fetch(`${origin}/metrics`)).text();
  return Number(/^nodejs_heap_space_size_used_bytes\{space="old"\} (\S+)/m.exec(metrics)?.[1]);
}

test('a request leaves nothing in memory when it is answered', async () => {
  await expect.poll(async () => (await fetch(`${origin}/health/ready`)).status, { timeout: 60_000 }).toBe(200);
  await oldSpace();
  await sleep(1_000);
  await ask(3_000);
  const left: number[] = [];
  // A full garbage collection may hide what one of the rounds leaves.
  for (let round = 0; round < 4; round += 1) {
    const before = await oldSpace();
    await ask(500);
    left.push(((await oldSpace()) - before) / 500);
  }
  console.log(`bytes left by a request: ${left.map(Math.round).join(', ')}`);
  expect(Math.max(...left)).toBeLessThan(20_000);
}, 120_000);

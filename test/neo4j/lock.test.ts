import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findHolder, takeLock } from '../../src/neo4j/embedded/lock.ts';
import { findRunning } from '../../src/neo4j/embedded/running.ts';
import { temporaryFolder } from '../support/temporary.ts';

const sleeper = [process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']] as const;

test('a lock is held until it is released', async () => {
  const home = await temporaryFolder();
  const release = await takeLock(home);
  expect(await findHolder(home)).toMatchObject({ pid: process.pid });
  await expect(takeLock(home)).rejects.toMatchObject({ code: 'CONFLICT' });
  await release();
  expect(await readdir(home)).toEqual([]);
});

test('the message names the process that holds it; when that has exited, the lock is taken over', async () => {
  const home = await temporaryFolder();
  const other = spawn(...sleeper);
  await writeFile(path.join(home, 'hearsay.lock'), JSON.stringify(await findRunning(other.pid ?? 0)));
  await expect(takeLock(home)).rejects.toThrow(`in use by the Hearsay process ${other.pid ?? 0};`);
  other.kill();
  await once(other, 'exit');
  await takeLock(home);
  expect(await findHolder(home)).toMatchObject({ pid: process.pid });
});

test.each([
  ['of an earlier process with a pid that is taken again', JSON.stringify({ pid: process.pid, startedAt: 'long ago' })],
  ['that was never finished', ''],
  ['that holds something else', '[1, 2]'],
])('a lock %s does not count', async (_, content) => {
  const home = await temporaryFolder();
  await writeFile(path.join(home, 'hearsay.lock'), content);
  await takeLock(home);
  expect(await readFile(path.join(home, 'hearsay.lock'), 'utf8')).toContain(String(process.pid));
});

test('only one of many concurrent attempts gets it', async () => {
  const home = await temporaryFolder();
  const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(home)));
  expect(attempts.filter((attempt) => attempt.status === 'fulfilled')).toHaveLength(1);
});

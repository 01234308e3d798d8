import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startEmbedded } from '../../src/neo4j/embedded/embedded.ts';
import { javaFile } from '../../src/neo4j/embedded/home.ts';
import { isRunning, readRunning, type RunningProcess } from '../../src/neo4j/embedded/running.ts';
import { programs, temporaryFolder } from '../support/temporary.ts';

const home = await temporaryFolder();
const lock = path.join(home, 'hearsay.lock');
const services: ChildProcess[] = [];
afterAll(() => {
  for (const service of services) service.kill('SIGKILL');
});

/** Starts the service as a terminal would, in a separate process group, and waits until it is up. */
async function startService(): Promise<{
  service: ChildProcess;
  pid: number;
  said: () => string;
  java: RunningProcess;
}> {
  const script = path.join(import.meta.dirname, '../support/service-process.ts');
  const service = spawn(process.execPath, [script, programs, home], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  services.push(service);
  let said = '';
  service.stdout.on('data', (text: Buffer) => (said += text.toString()));
  await expect.poll(() => said, { timeout: 60_000 }).toContain('up');
  const java = await readRunning(javaFile(home));
  if (!java || service.pid === undefined) throw new Error('the service is up without a process');
  return { service, pid: service.pid, said: () => said, java };
}

async function parentOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

test('Ctrl-C lets the service stop first, with its database still there', async () => {
  const { service, pid, said, java } = await startService();
  process.kill(-pid, 'SIGINT');
  expect(await once(service, 'exit')).toEqual([0, null]);
  expect(said()).toContain('the database still answers');
  expect(await isRunning(java)).toBe(false);
  expect(existsSync(lock)).toBe(false);
}, 60_000);

test('a killed service leaves no Java process running', async () => {
  const { service, java } = await startService();
  service.kill('SIGKILL');
  await expect.poll(() => isRunning(java), { timeout: 30_000 }).toBe(false);
  expect(existsSync(lock)).toBe(true);
}, 60_000);

// Only on Linux, because it finds the supervisor in /proc.
test.runIf(process.platform === 'linux')(
  'when service and supervisor are killed, the next start ends the Java left over and takes over the lock',
  async () => {
    const { service, java } = await startService();
    const supervisor = await parentOf(java.pid);
    // The supervisor first: in the other order it might still have time to stop Neo4j.
    process.kill(supervisor, 'SIGSTOP');
    service.kill('SIGKILL');
    process.kill(supervisor, 'SIGKILL');
    await once(service, 'exit');
    expect(await isRunning(java)).toBe(true);

    const lines: string[] = [];
    const place = await startEmbedded({ programs, home, report: (line) => lines.push(line) });
    expect(await isRunning(java)).toBe(false);
    expect(lines.join('\n')).not.toMatch(/lock/);
    await place.stop();
  },
  60_000,
);

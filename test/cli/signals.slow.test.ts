import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { corpusText } from '../../src/synthetic/corpus.ts';
import { javaFile } from '../../src/neo4j/embedded/home.ts';
import { isRunning, readRunning } from '../../src/neo4j/embedded/running.ts';
import { hearsay, makeData, onData, start, untilSaid, type Command } from '../support/hearsay-process.ts';
import { temporaryFolder } from '../support/temporary.ts';

const folder = await temporaryFolder();

/** Whether a process of this group still runs. */
function groupRuns({ process: child }: Command): boolean {
  try {
    return process.kill(-(child.pid ?? 0), 0);
  } catch {
    return false;
  }
}

test.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
  '%s by the pid of npm start stops the service and its database',
  { timeout: 240_000 },
  async (signal) => {
    const data = await makeData(path.join(folder, signal));
    const npm = start('npm', ['start'], onData(data));
    await untilSaid(npm, 'Ctrl-C');
    const java = await readRunning(javaFile(path.join(data, 'neo4j')));
    expect(java && (await isRunning(java))).toBe(true);
    npm.process.kill(signal);
    await expect.poll(() => groupRuns(npm), { timeout: 60_000, message: npm.said() }).toBe(false);
    await expect.poll(async () => java && (await isRunning(java)), { timeout: 60_000 }).toBe(false);
  },
);

test.each([
  ['of Neo4j’s importer', "Neo4j's importer: 0 %", 'org.neo4j.cli.AdminTool'],
  ['of the database that builds the indexes', 'building constraints and indexes', 'CommunityEntryPoint'],
])('kill -9 of an import --offline ends the Java %s', { timeout: 180_000 }, async (_, until, program) => {
  const data = await makeData(path.join(folder, program));
  const corpus = path.join(data, 'corpus.jsonl');
  await writeFile(corpus, [...corpusText({ statements: 3000, seed: 5 })].join(''));
  const importing = hearsay(['import', '--offline', corpus], onData(data));
  await untilSaid(importing, until);
  expect(await javasIn(data)).toContain(program);
  importing.process.kill('SIGKILL');
  await expect.poll(() => javasIn(data), { timeout: 40_000 }).toBe('');
});

/** The command lines of all Java processes that name this folder or have it as their working folder. */
async function javasIn(data: string): Promise<string> {
  await sleep(100);
  const { stdout } = await promisify(execFile)('ps', ['-eo', 'pid=,args=', '-ww']);
  const lines = stdout.split('\n').filter((line) => /java .*org\.neo4j/.test(line) && !line.includes('supervisor'));
  const found: string[] = [];
  for (const line of lines) {
    const pid = line.trim().split(' ')[0] ?? '';
    const { stdout: cwd } = await promisify(execFile)('readlink', [`/proc/${pid}/cwd`]).catch(() => ({ stdout: '' }));
    if (line.includes(data) || cwd.includes(data)) found.push(line);
  }
  return found.join('\n');
}

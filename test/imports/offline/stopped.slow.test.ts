import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { corpusText } from '../../../src/synthetic/corpus.ts';
import { programsFolder } from '../../../src/neo4j/embedded/programs.ts';

const ROOT = path.join(import.meta.dirname, '../../..');
const HEARSAY = path.join(ROOT, 'src/cli/hearsay.ts');

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'offline-stopped-'));
  await mkdir(data());
  await symlink(programsFolder(path.join(ROOT, '.hearsay')), programsFolder(data()));
  await writeFile(corpus(), [...corpusText({ statements: 3000, seed: 5 })].join(''));
});

afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

function data(): string {
  return path.join(folder, 'data');
}

function corpus(): string {
  return path.join(folder, 'corpus.jsonl');
}

/** Runs the command, and interrupts it once it has printed `until`. */
async function run(until?: string): Promise<{ code: unknown; output: string }> {
  const child = spawn(process.execPath, [HEARSAY, 'import', '--offline', corpus()], {
    env: { ...process.env, HEARSAY_DATA: data(), NEO4J_BOLT_PORT: '0', NEO4J_HTTP_PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let isInterrupted = false;
  const take = (part: string) => {
    output += part;
    if (isInterrupted || until === undefined || !output.includes(until)) return;
    isInterrupted = true;
    child.kill('SIGINT');
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', take);
  const [code] = (await once(child, 'close')) as [unknown];
  return { code, output };
}

test.each(['reading and checking: 0 %', "Neo4j's importer: 0 %"])(
  'Ctrl-C at "%s" leaves the database as it was, and nothing beside it',
  async (until) => {
    const { code, output } = await run(until);
    expect(output).toMatch(/stopped; the database is still empty: run the same command to start again\n$/);
    expect(code).toBe(130);
    expect((await readdir(data())).filter((name) => name.startsWith('offline-'))).toEqual([]);
    expect(await readdir(path.join(data(), 'neo4j'))).toEqual([]);
  },
  120_000,
);

test('the same command starts over, and completes', { timeout: 180_000 }, async () => {
  const { code, output } = await run();
  expect(output).toMatch(/^statements +3000 +0$/m);
  expect(code).toBe(0);
  expect(await readdir(path.join(data(), 'neo4j'))).toContain('data');
});

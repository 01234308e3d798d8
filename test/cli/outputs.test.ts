import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importCommand } from '../../src/cli/import.ts';
import { migrate } from '../../src/record/migrate.ts';
import { run } from '../support/command.ts';
import { folderOf } from '../support/dossier-files.ts';
import { empty, testGraph } from '../support/graph.ts';

const graph = testGraph();
const HEARSAY = join(import.meta.dirname, '../../src/cli/hearsay.ts');
const GOOD = '{"place":{"id":"place:baku","name":"Baku"}}\n';
const BAD = '{"place":{"id":"place:baku"}}\n';

beforeAll(() => migrate(graph));
beforeEach(empty);

const hearsayImport = (...args: string[]) => run(importCommand, graph, ...args);

describe('--rejects', () => {
  test.each([
    ['a text of the user', 'notes.txt', 'precious'],
    ['an empty file', 'notes.txt', ''],
    ['the corpus itself', 'a.jsonl', GOOD],
    ['JSON Lines of another kind', 'rows.jsonl', '{"file":"a.jsonl","line":1}\n'],
    ['rejects of another corpus', 'b.rejects', '{"file":"b.jsonl","line":1,"reasons":[],"row":""}\n'],
    ['rejects with a line of the user', 'r', '{"file":"a.jsonl","line":1,"reasons":[],"row":""}\nmine\nmine\n'],
  ])('does not touch %s', async (_, name, content) => {
    const folder = await folderOf({ 'a.jsonl': GOOD, [name]: content });
    const [file, rejects] = [join(folder, 'a.jsonl'), join(folder, name)] as const;
    for (const mode of [[], ['--on-error', 'skip']]) {
      const { failure } = await hearsayImport(file, '--rejects', rejects, ...mode);
      expect(failure).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect((failure as Error).message).toMatch(/^--rejects: .*(already exists|is also read)/);
    }
    expect(await readFile(rejects, 'utf8')).toBe(content);
    expect((await readdir(folder)).sort()).toEqual([...new Set(['a.jsonl', name])].sort());
  });

  test('by default beside the corpus does not touch a file of the user', async () => {
    const folder = await folderOf({ 'a.jsonl': BAD, 'a.jsonl.rejects.jsonl': 'precious' });
    const { failure } = await hearsayImport(join(folder, 'a.jsonl'), '--on-error', 'skip');
    expect((failure as Error).message).toMatch(/already exists/);
    expect(await readFile(join(folder, 'a.jsonl.rejects.jsonl'), 'utf8')).toBe('precious');
    expect((await hearsayImport(join(folder, 'a.jsonl'))).failure).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('in a folder that does not exist is refused before anything is imported', async () => {
    const folder = await folderOf({ 'a.jsonl': GOOD + BAD });
    const { failure } = await hearsayImport(join(folder, 'a.jsonl'), '--on-error', 'skip', '--rejects', '/no/such/x');
    expect((failure as Error).message).toMatch(/is in a folder that does not exist/);
  });

  test('replaces what an earlier import of the same file wrote, with --force anything, and ends without rejects', async () => {
    const folder = await folderOf({ 'a.jsonl': BAD });
    const [file, rejects] = [join(folder, 'a.jsonl'), join(folder, 'r.txt')] as const;
    const skip = ['--on-error', 'skip', '--rejects', rejects];
    expect((await hearsayImport(file, ...skip)).out).toContain(`1 rejected row is in ${rejects}, with reasons`);
    await writeFile(file, `${BAD}{}\n`);
    expect((await hearsayImport(file, ...skip)).out).toContain('2 rejected rows are in');
    expect((await readFile(rejects, 'utf8')).trim().split('\n')).toHaveLength(2);
    await writeFile(rejects, 'precious');
    expect((await hearsayImport(file, ...skip, '--force')).failure).toBeUndefined();
    expect((await readFile(rejects, 'utf8')).trim().split('\n')).toHaveLength(2);
    await writeFile(file, GOOD);
    expect((await hearsayImport(file, ...skip)).failure).toBeUndefined();
    expect(await readdir(folder)).toEqual(['a.jsonl']);
    await writeFile(rejects, 'precious');
    expect((await hearsayImport(file, ...skip, '--force')).failure).toBeUndefined();
    expect(await readFile(rejects, 'utf8')).toBe('precious');
  });

  test('takes a stream', async () => {
    const folder = await folderOf({ 'a.jsonl': BAD });
    const done = await hearsayImport(join(folder, 'a.jsonl'), '--on-error', 'skip', '--rejects', '-');
    expect(done.out).toMatch(/^\{"file":".*a\.jsonl","line":1,"reasons":\["name is missing \(name\)"\]/);
  });
});

describe('--out', () => {
  test.each([['-'], ['/dev/stdout'], ['/dev/fd/1'], ['/proc/self/fd/1']])('%s is standard output', async (path) => {
    const { code, out } = await hearsay('generate', '--statements', '3', '--out', path);
    expect([code, out.trim().split('\n').length > 3]).toEqual([0, true]);
  });

  test('is checked before the work, and the message names option and file, as text', async () => {
    const folder = await folderOf({ 'a\n\u001b[31mb': 'precious' });
    const { code, err } = await hearsay('generate', '--statements', '3', '--out', join(folder, 'a\n\u001b[31mb'));
    expect([code, err]).toEqual([
      2,
      `hearsay: --out: ${folder}/a\\n\\u{1b}[31mb already exists: choose another name, or replace it with --force\n`,
    ]);
  });

  test.each([
    ['SIGINT', undefined],
    ['SIGTERM', 'precious'],
    ['SIGHUP', undefined],
  ] as const)('%s while it is written leaves nothing behind, and what was there', async (signal, existing) => {
    const folder = await folderOf(existing === undefined ? {} : { out: existing });
    const before = await readdir(folder);
    const args = ['generate', '--statements', '1000000', '--force', '--out', join(folder, 'out')];
    const child = spawn(process.execPath, [HEARSAY, ...args], { stdio: 'ignore' });
    const exit = once(child, 'exit');
    await expect.poll(() => readdir(folder), { timeout: 10_000 }).toHaveLength(before.length + 1);
    child.kill(signal);
    expect(await exit).toEqual([null, signal]);
    expect(await readdir(folder)).toEqual(before);
    if (existing !== undefined) expect(await readFile(join(folder, 'out'), 'utf8')).toBe(existing);
  });
});

test.skipIf(!existsSync('/usr/bin/script'))('a terminal gets no control characters, a pipe gets all', async () => {
  const module = pathToFileURL(join(import.meta.dirname, '../../src/cli/terminal.ts')).href;
  const program = `
    const { escapeForTerminal } = await import('${module}');
    escapeForTerminal(process.stdout);
    process.stdout.write('a\\u001b[2Jb\\u202e\\tğ\\n');
  `;
  const folder = await folderOf({ 'a.mjs': program });
  const command = `${process.execPath} ${folder}/a.mjs`;
  const onTerminal = await promisify(execFile)('/usr/bin/script', ['-qec', command, '/dev/null']);
  expect(onTerminal.stdout).toBe('a\\u{1b}[2Jb\\u{202e}\tğ\r\n');
  expect((await promisify(execFile)(process.execPath, [`${folder}/a.mjs`])).stdout).toBe('a\u001b[2Jb\u202e\tğ\n');
});

function hearsay(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [HEARSAY, ...args], (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

import { execFile, spawn } from 'node:child_process';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readDossiers } from '../../../src/imports/dossier/read.ts';
import { checkStructure } from '../../../src/imports/dossier/check-structure.ts';
import { folderOf } from '../../support/dossier-files.ts';

const run = promisify(execFile);

async function problemsAt(...paths: string[]): Promise<string[]> {
  const { problems, documents } = await readDossiers(paths);
  const all = [...problems, ...checkStructure(documents).problems];
  return all.map(({ line, message }) => `${line}: ${message}`);
}

async function problemsIn(text: string): Promise<string[]> {
  return problemsAt(await folderOf({ 'a.yaml': text }));
}

const HEAD = 'dossier: a\ntitle: T\n';

describe('a file made to take long', () => {
  test.each<[string, string, RegExp]>([
    ['many keys', Array.from({ length: 20_000 }, (_, n) => `k${n}: 1`).join('\n'), /dossier is missing/],
    ['one key many times', 'title: x\n'.repeat(20_000), /appears twice/],
    ['many aliases', `a: &a x\nb:\n${'- *a\n'.repeat(20_000)}`, /at most 10000 aliases/],
    ['many unknown aliases', `b:\n${'- *q\n'.repeat(8_000)}`, /there is no anchor &q above this alias/],
    [
      'many anchors',
      `b:\n${Array.from({ length: 6_000 }, (_, n) => `- &a${n} x\n- *a${n}`).join('\n')}`,
      /dossier is missing/,
    ],
    ['many mistakes', 'a: }\n'.repeat(5_000), /./],
    [
      'digits of a year',
      `${HEAD}events: [{ id: event:a, name: x, from: Y${'9'.repeat(50_000)} }]`,
      /^3: from has at most 64 characters, this one 50001$/,
    ],
    ['unquoted digits', `${HEAD}events: [{ id: event:a, name: x, from: ${'9'.repeat(50_000)} }]`, /from/],
    [
      'marks of a name',
      `${HEAD}topics: [{ id: topic:a, name: "x${'\u0301\u0323'.repeat(100_000)}" }]`,
      /^3: name has at most 200 characters, this one 200001$/,
    ],
  ])('%s', async (_, text, problem) => {
    const start = process.cpuUsage();
    const problems = await problemsIn(text);
    expect(
      problems.some((line) => problem.test(line)),
      problems.slice(0, 3).join('\n'),
    ).toBe(true);
    expect(problems.length).toBeLessThan(50);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  });
});

describe('what is no file', () => {
  test.each(['/dev/zero', '/dev/urandom'])('%s is refused, by a link too', async (device) => {
    const folder = await folderOf({});
    await symlink(device, join(folder, 'a.yaml'));
    expect(await problemsAt(join(folder, 'a.yaml'), device)).toEqual(
      Array(2).fill('1: it is a device, and not a file'),
    );
  });

  test('a pipe is read to its end', async () => {
    const folder = await folderOf({});
    const pipe = join(folder, 'a.yaml');
    await run('mkfifo', [pipe]);
    const writer = spawn('sh', ['-c', 'printf "dossier: a\\n" > "$0"; printf "titel: T\\n" > "$0"', pipe]);
    const problems = await problemsAt(pipe);
    expect(problems[0]).toMatch(/title is missing|there is no key titel/);
    writer.kill();
  });

  test('a pipe without end is read no further than a dossier may be long', async () => {
    const folder = await folderOf({});
    const pipe = join(folder, 'a.yaml');
    await run('mkfifo', [pipe]);
    const writer = spawn('sh', ['-c', 'yes > "$0"', pipe]);
    expect(await problemsAt(pipe)).toEqual(['1: a dossier has at most 16 MB, this one more: split it into several']);
    writer.kill();
  });

  test('a name is written as text', async () => {
    const folder = await folderOf({});
    const file = join(folder, 'a\u001b]0;x\u0007.yaml');
    await writeFile(file, '');
    const { problems } = await readDossiers([file]);
    expect(problems).toHaveLength(1);
  });
});

import { execFile } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeOutput } from '../../src/common/output.ts';
import { temporaryFolder } from '../support/temporary.ts';

const run = promisify(execFile);
const asRoot = process.getuid?.() === 0;
const OPTION = { option: '--out' };

describe('a file', () => {
  test('is complete under its name, and nothing else is left', async () => {
    const folder = await temporaryFolder();
    await writeOutput(join(folder, 'a.txt'), ['a', 'b', 'ğ'], OPTION);
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('abğ');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  test('is not there when its content fails half way', async () => {
    const folder = await temporaryFolder();
    const content = (function* () {
      yield 'a';
      throw new Error('no more');
    })();
    await expect(writeOutput(join(folder, 'a.txt'), content, OPTION)).rejects.toThrow('no more');
    expect(await readdir(folder)).toEqual([]);
  });

  test('that exists stays as it is without force, also one that appears meanwhile', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'a.txt');
    const content = (async function* () {
      yield 'a';
      await writeFile(file, 'precious');
    })();
    await expect(writeOutput(file, content, OPTION)).rejects.toThrow(/already exists/);
    await expect(writeOutput(file, 'b', OPTION)).rejects.toThrow(
      `--out: ${file} already exists: choose another name, or replace it with --force`,
    );
    expect(await readFile(file, 'utf8')).toBe('precious');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  test('is replaced with force, behind a symbolic link, with its permissions', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.txt'), 'old');
    await chmod(join(folder, 'a.txt'), 0o640);
    await symlink('a.txt', join(folder, 'link'));
    await writeOutput(join(folder, 'link'), 'new', { ...OPTION, force: true });
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('new');
    expect((await stat(join(folder, 'a.txt'))).mode & 0o777).toBe(0o640);
    expect((await readdir(folder)).sort()).toEqual(['a.txt', 'link']);
  });

  test('that is read is not replaced, even with force and by another name', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.txt'), 'read');
    await symlink('a.txt', join(folder, 'link'));
    const options = { ...OPTION, force: true, inputs: [join(folder, 'a.txt')] };
    for (const name of ['a.txt', 'link', './a.txt']) {
      await expect(writeOutput(join(folder, name), 'new', options)).rejects.toThrow(/is also read/);
    }
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('read');
  });
});

describe('what is not a file', () => {
  test.each<[string, (folder: string) => Promise<string>, RegExp]>([
    ['a folder', (folder) => mkdir(join(folder, 'b')).then(() => join(folder, 'b')), /is a folder: name a file in it/],
    ['a name of a folder', (folder) => Promise.resolve(join(folder, 'b/')), /is the name of a folder/],
    ['a file as a folder', (folder) => writeFile(join(folder, 'f'), '').then(() => join(folder, 'f', 'x')), /folder/],
    [
      'a missing folder',
      (folder) => Promise.resolve(join(folder, 'b', 'c')),
      /a folder that does not exist: make .*b first/,
    ],
    [
      'a link to nothing',
      (folder) => symlink('gone', join(folder, 'l')).then(() => join(folder, 'l')),
      /leads nowhere/,
    ],
    ['a link to itself', (folder) => symlink('l', join(folder, 'l')).then(() => join(folder, 'l')), /link to itself/],
    ['a name that is too long', (folder) => Promise.resolve(join(folder, 'x'.repeat(300))), /too long/],
    ['an empty name', () => Promise.resolve(''), /is not the name of a file/],
    ['a name with NUL', () => Promise.resolve('a\0b'), /a\\u\{0\}b is not the name of a file/],
    ['a device', () => Promise.resolve('/dev/zero'), /is a device/],
    [
      'a pipe that nothing reads',
      (folder) => run('mkfifo', [join(folder, 'p')]).then(() => join(folder, 'p')),
      /nothing reads/,
    ],
    ['/proc', () => Promise.resolve('/proc/hearsay'), /was not written|takes no files|no such file/],
  ])('%s is refused', async (_, make, message) => {
    const folder = await temporaryFolder();
    const path = await make(folder);
    for (const force of [false, true]) {
      const failure: unknown = await writeOutput(path, 'x', { ...OPTION, force }).catch((error: unknown) => error);
      expect(failure).toMatchObject({ code: expect.stringMatching(/BAD_USER_INPUT|INTERNAL/) as string });
      expect((failure as Error).message).toMatch(message);
    }
  });

  test('a socket is refused', async () => {
    const path = join(await temporaryFolder(), 's');
    const server = createServer().listen(path);
    onTestFinished(() => void server.close());
    await expect(writeOutput(path, 'x', OPTION)).rejects.toThrow(/is a device or a socket/);
  });

  test.skipIf(!asRoot)('a block device is refused and stays', async () => {
    const path = join(await temporaryFolder(), 'sda');
    await run('mknod', [path, 'b', '7', '200']);
    await expect(writeOutput(path, 'x', { ...OPTION, force: true })).rejects.toThrow(/is a device/);
    expect((await stat(path)).isBlockDevice()).toBe(true);
  });

  test.skipIf(asRoot)('a folder that takes no files is refused', async () => {
    const folder = await temporaryFolder();
    await chmod(folder, 0o555);
    await expect(writeOutput(join(folder, 'a'), 'x', OPTION)).rejects.toThrow(/takes no files: permission denied/);
  });

  test('/dev/null and a pipe with a reader take what is written, and stay', async () => {
    await writeOutput('/dev/null', 'x', OPTION);
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
    const pipe = join(await temporaryFolder(), 'pipe');
    await run('mkfifo', [pipe]);
    const reader = run('cat', [pipe]);
    await expect.poll(() => writeOutput(pipe, 'x'.repeat(200_000), OPTION).then(() => 'done', String)).toBe('done');
    expect((await reader).stdout).toHaveLength(200_000);
  });
});

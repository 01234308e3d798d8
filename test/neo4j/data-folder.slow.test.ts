import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpusText } from '../../src/synthetic/corpus.ts';
import { hearsay, makeData, onData } from '../support/hearsay-process.ts';
import { mountSmallDisk } from '../support/small-disk.ts';
import { temporaryFolder } from '../support/temporary.ts';

const folder = await temporaryFolder();

describe('a data folder that cannot be one gets a message that names it', () => {
  const file = path.join(folder, 'file');
  const dossiers = path.join(import.meta.dirname, '../../dossiers');
  const corpus = path.join(folder, 'corpus.jsonl');

  describe.each([
    ['import', [dossiers]],
    ['import --offline', ['--offline', corpus]],
  ])('by %s', (_, args) => {
    test.each([
      ['/dev/null', 'is not a folder'],
      ['/proc/x', 'cannot be used for the database'],
      [file, 'is not a folder'],
      [path.join(file, 'below'), 'is not a folder'],
      [path.join(folder, 'circle'), 'circle of symbolic links'],
      [path.join(folder, 'x'.repeat(300)), 'path is too long'],
    ])('%s', async (data, why) => {
      await writeFile(file, '');
      await writeFile(corpus, [...corpusText({ statements: 1, seed: 6 })].join(''));
      await symlink('circle', path.join(folder, 'circle')).catch(() => undefined);
      const { code, err } = await hearsay(['import', ...args], onData(data)).ended;
      expect(err).toContain(why);
      expect(err).toContain('set HEARSAY_DATA to a folder that Hearsay may write');
      expect(err).not.toMatch(/^\s+at /m);
      expect(code).toBe(2);
    });
  });

  test.skipIf(process.getuid?.() === 0)('a folder without permission to write', async () => {
    const locked = path.join(folder, 'locked');
    await mkdir(locked);
    await chmod(locked, 0o500);
    const { code, err } = await hearsay(['import', dossiers], onData(locked)).ended;
    expect(err).toContain('you have no permission to write there');
    expect(code).toBe(2);
  });
});

test('a data folder on a full or read-only disk gets a message', { timeout: 60_000 }, async ({ skip }) => {
  const disk = await mountSmallDisk(16);
  if (typeof disk === 'string') return skip(disk);
  try {
    const data = path.join(disk.folder, 'data');
    await disk.fill(0);
    const full = await hearsay(['serve'], onData(data)).ended;
    expect(full).toMatchObject({
      code: 1,
      err: expect.stringMatching(/the disk of .*data.* is (too )?full/) as string,
    });
    await disk.clear();
    await disk.makeReadOnly();
    const locked = await hearsay(['serve'], onData(data)).ended;
    expect(locked).toMatchObject({
      code: 2,
      err: expect.stringMatching(/its file system (is|may be) read-only/) as string,
    });
    expect(full.err + locked.err).not.toMatch(/^\s+at /m);
  } finally {
    await disk.unmount();
  }
});

describe('a data folder may have any name', () => {
  test.each([
    ['a comma, and a space'],
    ['a:colon;and$more'],
    ['quotes "double" and \'single\''],
    ['50% of #1 & (more) [x] {y}'],
    ['Հայաստան Türkiye 日本'],
    ['back\\slash * ? !'],
  ])('%s', { timeout: 180_000 }, async (name) => {
    const data = await makeData(path.join(folder, name));
    const corpus = path.join(data, 'corpus.jsonl');
    await writeFile(corpus, [...corpusText({ statements: 100, seed: 6 })].join(''));
    const offline = await hearsay(['import', '--offline', corpus, '--json'], onData(data)).ended;
    expect(offline.err).not.toMatch(/hearsay:/);
    expect(JSON.parse(offline.out)).toMatchObject({ counts: { statement: { created: 100 } } });
    const again = await hearsay(['import', corpus, '--json'], onData(data)).ended;
    expect(JSON.parse(again.out)).toMatchObject({ counts: { statement: { created: 0, unchanged: 100 } } });
  });
});

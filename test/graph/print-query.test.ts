import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { loadCypher } from '../../src/graph/cypher.ts';

const SCRIPT = join(import.meta.dirname, '../../scripts/cypher.ts');

/** Runs `npm run cypher -- …`. */
async function print(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return promisify(execFile)(process.execPath, [SCRIPT, ...args]).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    (failure: unknown) => {
      const { code, stdout, stderr } = failure as { code: number; stdout: string; stderr: string };
      return { code, out: stdout, err: stderr };
    },
  );
}

test('a query is printed as it runs, below what it asks and takes', async () => {
  const name = 'statements/page-filtered:SPEAKER_DESC';
  const { code, out } = await print(name);
  expect(code).toBe(0);
  expect(out).toMatch(/^\/\/ A page of statements in each list/);
  expect(out).toMatch(/^\/\/ params: lists/m);
  expect(out).not.toContain('// @');
  expect(out.endsWith(`${loadCypher().get(name) ?? ''}\n`)).toBe(true);
});

test('without a name, all names are listed', async () => {
  expect((await print()).out.trimEnd().split('\n')).toEqual([...loadCypher().keys()]);
});

test('of an unknown name the nearest is told, and the variants of one that has them', async () => {
  const wrong = await print('statements/page-filterd:SPEAKER_DESC');
  expect(wrong).toMatchObject({ code: 2, out: '' });
  expect(wrong.err).toBe(
    'there is no query statements/page-filterd:SPEAKER_DESC; did you mean statements/page-filtered:SPEAKER_DESC?\n',
  );
  const short = await print('statements/count-by-degree');
  expect(short.code).toBe(2);
  expect(short.err).toContain('statements/count-by-degree:SPEAKER\n');
});

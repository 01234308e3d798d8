import { appendFile, copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { hearsay, makeData, onData, type Ended } from '../support/hearsay-process.ts';
import { temporaryFolder } from '../support/temporary.ts';

const folder = await temporaryFolder();
const data = path.join(folder, 'data');
const file = path.join(folder, 'record.dump');

async function db(args: readonly string[], where = data): Promise<Ended> {
  return hearsay(['db', ...args], onData(where)).ended;
}

interface Contents {
  readonly nodes: Record<string, number>;
  readonly edges: Record<string, number>;
}

function contents({ out }: Ended): Contents {
  const { nodes, edges } = JSON.parse(out) as Contents;
  return { nodes, edges };
}

beforeAll(async () => {
  await makeData(data);
  const corpus = path.join(folder, 'corpus.jsonl');
  const generated = await hearsay(['generate', '--statements', '200', '--seed', '4']).ended;
  await writeFile(corpus, generated.out);
  expect(await hearsay(['import', corpus], onData(data)).ended).toMatchObject({ code: 0 });
}, 180_000);

describe('a dump', { timeout: 240_000 }, () => {
  let dumped: Contents;

  test('is a new file, with its counts and checksum beside it', async () => {
    const ended = await db(['dump', file, '--json']);
    expect(ended.err).not.toMatch(/hearsay:/);
    dumped = contents(ended);
    expect(dumped.nodes).toMatchObject({ Statement: 200 });
    expect(JSON.parse(await readFile(`${file}.json`, 'utf8'))).toEqual(JSON.parse(ended.out));
  });

  test.each([
    ['the dump', file],
    ['a manifest', path.join(folder, 'other.dump')],
    ['a folder', folder],
  ])('never overwrites %s', async (what, target) => {
    if (what === 'a manifest') await writeFile(`${target}.json`, 'mine');
    const before = what === 'a folder' ? undefined : await readFile(`${target}.json`, 'utf8');
    expect(await db(['dump', target])).toMatchObject({
      code: 2,
      err: expect.stringContaining('is there already') as string,
    });
    if (before !== undefined) expect(await readFile(`${target}.json`, 'utf8')).toBe(before);
  });

  test('in a folder that does not exist is refused by its own name, not by that of the data folder', async () => {
    const target = path.join(folder, 'none', 'x.dump');
    const { code, err } = await db(['dump', target]);
    expect(err).toContain(`db dump: ${target} is in a folder that does not exist: make ${path.dirname(target)} first`);
    expect(err).not.toContain('HEARSAY_DATA');
    expect(code).toBe(2);
  });

  test('is not restored over a record with data, unless forced', async () => {
    const refused = await db(['restore', file]);
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('has data: --force replaces it') as string });
    const forced = await db(['restore', file, '--force', '--json']);
    expect(forced.err).not.toMatch(/hearsay:/);
    expect(contents(forced)).toEqual(dumped);
  });

  test('is restored into a new folder, where dumping it again gives the same counts', async () => {
    const elsewhere = await makeData(path.join(folder, 'elsewhere, 100% "new" #1: ünï'));
    const restored = await db(['restore', file], elsewhere);
    expect(restored.out).toMatch(/^restored from .*\nnodes: .*Statement 200/);
    expect(restored.code).toBe(0);
    expect(contents(await db(['dump', path.join(folder, 'again.dump'), '--json'], elsewhere))).toEqual(dumped);
  });

  test('is refused when it was changed, cut, or has no manifest', async () => {
    const copy = path.join(folder, 'copy.dump');
    await copyFile(file, copy);
    expect(await db(['restore', copy])).toMatchObject({
      code: 2,
      err: expect.stringContaining('copy.dump.json cannot be read') as string,
    });
    await copyFile(`${file}.json`, `${copy}.json`);
    await appendFile(copy, '.');
    expect(await db(['restore', copy])).toMatchObject({
      code: 2,
      err: expect.stringContaining('is not as it was dumped') as string,
    });
    await writeFile(`${copy}.json`, '{}');
    expect(await db(['restore', copy])).toMatchObject({
      code: 2,
      err: expect.stringContaining('is not the manifest of a dump') as string,
    });
  });
});

test.each([['dump'], ['restore'], ['repair']])('%s is only for the embedded database', async (command) => {
  const args = command === 'repair' ? [] : [path.join(folder, 'x')];
  const ended = await hearsay(['db', command, ...args], { NEO4J_URI: 'bolt://localhost:1' }).ended;
  expect(ended).toMatchObject({
    code: 2,
    err: expect.stringContaining('NEO4J_URI says that the database is elsewhere') as string,
  });
});

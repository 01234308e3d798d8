import { execFile } from 'node:child_process';
import { symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readCorpus, type BadRow, type CorpusEntry } from '../../../src/imports/corpus/read.ts';
import { DossierError } from '../../../src/record/problem.ts';
import { folderOf, type Files } from '../../support/dossier-files.ts';

const run = promisify(execFile);
const PLACE = '{"place":{"id":"place:baku","name":"Baku"}}\n';
const MEGABYTE = 1024 * 1024;

/** The rows read before the reading fails, and the problems with which it does. */
async function read(...paths: string[]): Promise<{ rows: (CorpusEntry | BadRow)[]; problems: string[] }> {
  const rows: (CorpusEntry | BadRow)[] = [];
  try {
    for await (const row of readCorpus(paths, { dossier: 'test' })) rows.push(row);
    return { rows, problems: [] };
  } catch (error) {
    if (!(error instanceof DossierError)) throw error;
    return { rows, problems: error.problems.map(({ line, message }) => `${line}: ${message}`) };
  }
}

async function readFiles(files: Files) {
  return read(await folderOf(files));
}

describe('what is too long', () => {
  test('a line that is passed over stays a bad row, one without end ends the reading', async () => {
    const { rows, problems } = await readFiles({ 'a.jsonl': `${'x'.repeat(2 * MEGABYTE)}\n${PLACE}` });
    expect(rows).toMatchObject([{ line: 1, reasons: [/at most 1 MB/] }, { line: 2 }].map(expectReasons));
    expect(problems).toEqual([]);
    const endless = await readFiles({
      'a.jsonl': Buffer.concat([Buffer.from(PLACE), Buffer.alloc(65 * MEGABYTE, 'x')]),
    });
    expect(endless.problems).toEqual([expect.stringMatching(/^2: a line can have at most 1 MB.* was not read$/)]);
  });

  test.each([
    ['JSON Lines of zeros', 'a.jsonl.gz', gzipSync(Buffer.alloc(60 * MEGABYTE))],
    ['JSON Lines of empty lines', 'a.jsonl.gz', gzipSync(Buffer.alloc(60 * MEGABYTE, '\n'))],
    ['CSV of empty lines', 'topics.csv.gz', gzipSync(Buffer.alloc(60 * MEGABYTE, '\n'))],
  ])('an archive that expands without measure: %s', async (_, name, packed) => {
    const before = process.memoryUsage().rss;
    const { problems } = await readFiles({ [name]: packed });
    expect(problems).toEqual([expect.stringMatching(/expands to more than 200 times its size|at most 1 MB/)]);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * MEGABYTE);
  });

  test('a corpus that repeats itself is compressed a lot, and is read', async () => {
    const { rows, problems } = await readFiles({ 'a.jsonl.gz': gzipSync(PLACE.repeat(20_000)) });
    expect([rows.length, problems]).toEqual([20_000, []]);
  });

  test('a line of CSV takes time in proportion to its length', async () => {
    const { problems } = await readFiles({ 'topics.csv': `id,name\ntopic:a,A\n${'x'.repeat(20 * MEGABYTE)}` });
    expect(problems).toEqual(['3: a line can have at most 1 MB: is every row on a line of its own?']);
  });

  test.each<[string, string, number, RegExp]>([
    ['at the end of a file', `id,name\ntopic:a,A\ntopic:b,"B\ntopic:c,C\n`, 3, /a quote that is never closed/],
    [
      'in a large file',
      `id,name\r\ntopic:a,A\r\ntopic:b,"B\r\n${'topic:c,C\r\n'.repeat(150_000)}`,
      3,
      /more than 1 MB/,
    ],
    ['after a row of two lines', `id,name\r\ntopic:a,"A\r\na"\r\ntopic:b,"B\r\ntopic:c,C\r\n`, 4, /never closed/],
    [
      'after which there is more',
      `id,name\ntopic:a,A\ntopic:b,"B" x\n`,
      3,
      /quotes of the row that begins here are wrong/,
    ],
    ['in the header', `id,"name\ntopic:a,A\n`, 1, /never closed/],
  ])('a quote that is not closed, %s, is reported where its row begins', async (_, text, line, message) => {
    const { problems } = await readFiles({ 'topics.csv': text });
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^${line}: .*${message.source}`))]);
  });

  test('a header of many columns is reported in a few words', async () => {
    const header = Array.from({ length: 50_000 }, (_, n) => `column${n}`).join(',');
    const { problems } = await readFiles({ 'topics.csv': `${header}\n` });
    expect(problems[0]?.length).toBeLessThan(5_000);
  });

  test.each([
    ['an id', { id: `place:${'x'.repeat(2_000)}`, name: 'x' }, /id has at most 200 characters, this one 2006/],
    ['a name', { id: 'place:x', name: 'x'.repeat(900_000) }, /name has at most 200 characters, this one 900000/],
    ['a name of marks', { id: 'place:x', name: `x${'\u0301\u0323'.repeat(200_000)}` }, /at most 200 characters/],
    ['an alias', { id: 'place:x', name: 'x', aliases: ['y'.repeat(300)] }, /at most 200 characters, this one 300/],
    [
      'a description',
      { id: 'place:x', name: 'x', description: 'y'.repeat(9_000) },
      /at most 2000 characters, this one 9000/,
    ],
  ])('%s', async (_, place, reason) => {
    const { rows } = await readFiles({ 'a.jsonl': `${JSON.stringify({ place })}\n` });
    expect((rows[0] as BadRow).reasons.join()).toMatch(reason);
  });

  test.each(['Y', '', '-', '20', '2020-11-', '2020/', 'Y-'])('a date, %s with 50,000 digits', async (start) => {
    const event = { id: 'event:x', name: 'x', from: `${start}${'9'.repeat(50_000)}` };
    const { rows } = await readFiles({ 'a.jsonl': `${JSON.stringify({ event })}\n` });
    expect((rows[0] as BadRow).reasons).toEqual([
      expect.stringMatching(/^from has at most 64 characters, this one 500/),
    ]);
  });
});

test('what is wrong is said in a few words, however long it is', async () => {
  const key = 'k'.repeat(300_000);
  const lines = [`{"${key}":1}`, `{"place":{"${key}":1}}`, `{"place":{"${key}":1,"${key}":2}}`];
  const { rows } = await readFiles({ 'a.jsonl': lines.join('\n') });
  for (const row of rows) expect((row as BadRow).reasons.join().length).toBeLessThan(8_000);
});

describe('a key that is given twice', () => {
  test.each([
    ['{"place":{"id":"place:a","name":"First","name":"Second"}}', 'name'],
    ['{"place":{"id":"place:a","name":"Lost"},"place":{"id":"place:b","name":"Kept"}}', 'place'],
    ['{"place":{"id":"place:a","name":"x","n\\u0061me":"y"}}', 'name'],
    ['{"claim":{"id":"claim:a","about":[{"x":1,"x":2}]}}', 'x'],
    ['{"place":{"__proto__":1,"__proto__":2}}', '__proto__'],
    ['{"place":{"id":"place:a","name":"Same","name":"Same"}}', 'name'],
    ['{"place":{"id":"place:a","name":"A"},"place":{"id":"place:a","name":"A"}}', 'place'],
    ['{"place":{"id":"place:a","aliases":[],"name":"A","aliases":[]}}', 'aliases'],
    ['{"actor":{"id":"actor:a","partOf":[{"actor":"actor:b"},{"actor":"actor:b","\\u0061ctor":"actor:b"}]}}', 'actor'],
    ['{"source":{"url":null,"title":"A","url":null}}', 'url'],
  ])('%s is a bad row', async (line, key) => {
    const { rows } = await readFiles({ 'a.jsonl': `${line}\n${PLACE}` });
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ reasons: [`the key ${key} is given twice`] });
  });

  test('is one value where the keys are of different maps', async () => {
    const topic = '{"topic":{"id":"topic:a","name":"name","aliases":["id","name"]}}';
    const actor =
      '{"actor":{"id":"actor:a","kind":"GROUP","name":"A","partOf":[{"actor":"actor:b"},{"actor":"actor:b"}]}}';
    const { rows } = await readFiles({ 'a.jsonl': `${topic}\n${actor}\n` });
    expect(rows).toMatchObject([{ type: 'topic' }, { type: 'actor' }]);
  });
});

describe('what is no file', () => {
  test('a pipe, a socket, a device and a broken link are refused at once', async () => {
    const folder = await folderOf({});
    await run('mkfifo', [join(folder, 'pipe.jsonl')]);
    await symlink('/dev/zero', join(folder, 'zero.jsonl'));
    await symlink('/dev/urandom', join(folder, 'topics.csv'));
    await symlink('nowhere', join(folder, 'gone.jsonl'));
    const server = createServer().listen(join(folder, 'socket.jsonl'));
    onTestFinished(() => void server.close());
    expect((await read(folder)).problems).toEqual([
      '1: there is no such file or folder, or it cannot be read',
      '1: it is a pipe, and a corpus is read twice: save it to a file first',
      '1: it is a socket, and not a file',
      '1: it is a device, and not a file',
      '1: it is a device, and not a file',
    ]);
  });

  test('names with control characters are written as text', async () => {
    const folder = await folderOf({ 'a\n\u001b[2Jb\u202e.jsonl': PLACE });
    const failure: unknown = await (async () => {
      for await (const row of readCorpus([folder])) expect(row).toBeUndefined();
    })().catch((error: unknown) => error);
    expect((failure as Error).message).toContain('a\\n\\u{1b}[2Jb\\u{202e}.jsonl:1:1: ');
    expect((failure as Error).message).not.toMatch(/[\u001b\u202e]/);
  });

  test('a folder in place of a file is read as a folder', async () => {
    const folder = await folderOf({ 'a.jsonl': PLACE });
    await writeFile(join(folder, 'b.jsonl'), PLACE);
    expect((await read(join(folder, '.'))).rows).toHaveLength(2);
  });
});

/** Reasons by pattern. */
function expectReasons(row: { readonly line: number; readonly reasons?: readonly RegExp[] }): object {
  const { reasons, ...rest } = row;
  return reasons ? { ...rest, reasons: reasons.map((reason) => expect.stringMatching(reason) as string) } : rest;
}

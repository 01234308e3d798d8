import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCorpus, type BadRow, type CorpusEntry, type Checkpoint } from '../../../src/imports/corpus/read.ts';
import { DossierError } from '../../../src/record/problem.ts';
import { folderOf, type Files } from '../../support/dossier-files.ts';

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const list: Row[] = [];
  for await (const row of rows) list.push(row);
  return list;
}

async function rowsOf(files: Files, after?: Checkpoint): Promise<(CorpusEntry | BadRow)[]> {
  const folder = await folderOf(files);
  const options = { dossier: 'test', after: after && { ...after, file: join(folder, after.file) } };
  return all(readCorpus([folder], options));
}

async function valuesOf(files: Files): Promise<unknown[]> {
  return (await rowsOf(files)).map((row) => ('reasons' in row ? row.reasons : { [row.type]: row.value }));
}

/** Problems with whole files, with the names of the files only. */
async function problemsOf(files: Files): Promise<string[]> {
  const failure: unknown = await rowsOf(files).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(failure instanceof DossierError)) throw new Error('the reading was expected to fail', { cause: failure });
  return failure.problems.map(({ file, line, message }) => `${file.replace(/^.*\//, '')}:${line}: ${message}`);
}

const PLACE = '{"place":{"id":"place:baku","name":"Baku"}}';

describe('JSON Lines', () => {
  test('one entry per line; empty lines, CRLF, a byte order mark and a last line without newline are accepted', async () => {
    const rows = await rowsOf({ 'a.jsonl': `\u{feff}${PLACE}\r\n\n{"topic":{"id":"topic:war","name":"Savaş"}}` });
    expect(rows).toMatchObject([
      { line: 1, dossier: 'test', type: 'place', value: { id: 'place:baku', name: 'Baku' } },
      { line: 3, dossier: 'test', type: 'topic', value: { id: 'topic:war', name: 'Savaş' } },
    ]);
  });

  test.each([
    ['nonsense', 'this line is not JSON: one entry a line, {"claim": {…}}'],
    ['[]', 'a line is a map with one key: actor, event, place, topic, claim, source, statement, verdict'],
    [
      '{"place":{},"topic":{}}',
      'a line is a map with one key: actor, event, place, topic, claim, source, statement, verdict',
    ],
    ['{"statment":{}}', 'there is no key statment here; did you mean statement?'],
    ['{"place":{"id":"place:baku"}}', 'name is missing (name)'],
    [
      '{"place":{"id":"place:baku","nam":"Baku"}}',
      ['name is missing (name)', 'there is no key nam here; did you mean name? (nam)'],
    ],
    [
      '{"place":{"id":"actor:baku","name":"Baku"}}',
      'an id of a place is place: and lower-case words joined by hyphens, not "actor:baku" (id)',
    ],
  ])('%s is a bad row, and the rows around it are not', async (line, reasons) => {
    const rows = await rowsOf({ 'a.jsonl': `${PLACE}\n${line}\n${PLACE}\n` });
    expect(rows).toMatchObject([
      { type: 'place' },
      { line: 2, text: line, reasons: [reasons].flat() },
      { type: 'place' },
    ]);
  });

  test('bytes that are not UTF-8, and a line that is too long, are bad rows', async () => {
    const wrong = Buffer.concat([Buffer.from(`${PLACE}\n{"`), Buffer.from([0xfc]), Buffer.from('"}\n')]);
    const long = Buffer.from(`${'x'.repeat(3 * 1024 * 1024)}\n${PLACE}\n`);
    expect(await rowsOf({ 'a.jsonl': Buffer.concat([wrong, long]) })).toMatchObject([
      { type: 'place' },
      { line: 2, reasons: [expect.stringContaining('the byte 0xFC here is not')] },
      { line: 3, text: '', reasons: ['a line can have at most 1 MB: is every entry on a line of its own?'] },
      { line: 4, type: 'place' },
    ]);
  });

  test('compressed with gzip; a broken archive is reported', async () => {
    const packed = gzipSync(`${PLACE}\n`);
    expect(await valuesOf({ 'a.jsonl.gz': packed })).toEqual([{ place: { id: 'place:baku', name: 'Baku' } }]);
    expect(await problemsOf({ 'a.jsonl.gz': packed.subarray(0, 20) })).toEqual([
      'a.jsonl.gz:1: it cannot be read: unexpected end of file',
    ]);
  });

  test('resumes after any line, with the right offsets', async () => {
    const line = fc.constantFrom(PLACE, '', 'nonsense', '{"topic":{"id":"topic:x","name":"İ"}}');
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 20 }), fc.nat(20), async (lines, line) => {
        const text = lines.map((content) => `${content}\n`).join('');
        const all = await rowsOf({ 'a.jsonl': text });
        const rest = await rowsOf({ 'a.jsonl': text }, { file: 'a.jsonl', line });
        expect(rest.map(({ line, end }) => [line, end])).toEqual(
          all.filter((row) => row.line > line).map(({ line, end }) => [line, end]),
        );
        for (const { line, end } of all) {
          expect(Buffer.from(text).subarray(0, end).toString()).toBe(text.split('\n', line).join('\n') + '\n');
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('CSV', () => {
  test('one file per type, in dependency order, with the offices of persons', async () => {
    const files = {
      'statements.csv':
        '\u{feff}id,speaker,as,stance,claim,mode,quote,saidAt,credibility,toward,told,sources,sourceQuote,sourceVerbatim\r\n' +
        'statement:a,actor:p,office:pm,ASSERTS,claim:c,DIRECT,"Words,\r\nin ""two"" lines",2020-10,3,actor:t ACCUSES; actor:p NEUTRAL,actor:t;,source:a; source:b,Sözler,true\r\n',
      'sources.csv': 'id,title,kind,cites\nsource:b,B,WIRE_STORY,\nsource:a,A,ARTICLE,source:b\n',
      'claims.csv': 'id,text,kind,about\nclaim:c,It is so.,FACTUAL,actor:t; topic:x\n',
      'topics.csv': 'id,name\ntopic:x,X\n',
      'offices.csv': 'person,id,title,of,from,to\nactor:p,office:pm,Prime Minister,actor:t,2018-05,\n',
      'actors.csv':
        'id,kind,name,aliases,unnamed,partOf,identifiedAs\nactor:t,STATE,T,Tee; Ti,,,\nactor:m,INSTITUTION,M,,,actor:t .. 2020,\n\nactor:p,PERSON,P,,true,,actor:q 0.5\n',
    };
    const rows = await rowsOf(files);
    expect(rows.map((row) => 'value' in row && row.value)).toEqual([
      { id: 'actor:t', kind: 'STATE', name: 'T', aliases: ['Tee', 'Ti'] },
      { id: 'actor:m', kind: 'INSTITUTION', name: 'M', partOf: [{ actor: 'actor:t', to: '2020' }] },
      {
        id: 'actor:p',
        kind: 'PERSON',
        name: 'P',
        unnamed: true,
        identifiedAs: [{ actor: 'actor:q', confidence: 0.5 }],
        offices: [{ id: 'office:pm', title: 'Prime Minister', of: 'actor:t', from: '2018-05' }],
      },
      { id: 'topic:x', name: 'X' },
      { id: 'claim:c', text: 'It is so.', kind: 'FACTUAL', about: ['actor:t', 'topic:x'] },
      { id: 'source:b', title: 'B', kind: 'WIRE_STORY' },
      { id: 'source:a', title: 'A', kind: 'ARTICLE', cites: ['source:b'] },
      {
        id: 'statement:a',
        speaker: 'actor:p',
        as: 'office:pm',
        stance: 'ASSERTS',
        claim: 'claim:c',
        mode: 'DIRECT',
        quote: 'Words,\r\nin "two" lines',
        saidAt: '2020-10',
        credibility: 3,
        toward: [
          { actor: 'actor:t', attitude: 'ACCUSES' },
          { actor: 'actor:p', attitude: 'NEUTRAL' },
        ],
        told: ['actor:t'],
        sources: [
          { source: 'source:a', quote: 'Sözler', verbatim: true, commitment: 'NEUTRAL' },
          { source: 'source:b', commitment: 'NEUTRAL' },
        ],
      },
    ]);
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 5, 2, 2, 2, 3, 2]);
  });

  test('a bad row is reported with its line and its text', async () => {
    const rows = await rowsOf({
      'actors.csv': 'id,kind,name,unnamed\nactor:a,PERSONN,"A\nb",yes\nactor:b,STATE\n',
      'offices.csv': 'person,id,title,of\nactor:x,office:x,X,actor:b\n',
    });
    expect(rows.map((row) => [row.line, row.text, 'reasons' in row && row.reasons])).toEqual([
      [
        2,
        'actor:a,PERSONN,"A\nb",yes',
        [
          'kind is one of PERSON, STATE, INSTITUTION, OUTLET, GROUP, not "PERSONN"; did you mean PERSON? (kind)',
          'unnamed is true or false, not "yes" (unnamed)',
        ],
      ],
      [4, 'actor:b,STATE', ['the row has 2 cells, the header has 4']],
      [2, 'actor:x,office:x,X,actor:b', ['no row of actors.csv has the person actor:x']],
    ]);
  });

  test.each([
    ['id,nam\n', 'topics.csv:1: there is no column "nam" here; did you mean name?'],
    ['id,name,id\n', 'topics.csv:1: the column id appears twice'],
    [
      'id,name\ntopic:a,"A\n',
      expect.stringMatching(/^topics.csv:2: the row that begins here has a quote that is never closed/),
    ],
    [
      Buffer.from('id,name\ntopic:a,A\ntopic:b,\xfc\n', 'latin1'),
      expect.stringMatching(/^topics.csv:3: .* the byte 0xFC here is not/),
    ],
  ])('%j is not a table of topics', async (text, complaint) => {
    expect(await problemsOf({ 'topics.csv': text })).toEqual([complaint]);
  });

  test('resumes after a line of a file', async () => {
    const files = { 'actors.csv': 'id,kind,name\nactor:a,STATE,A\n', 'topics.csv': 'id,name\ntopic:a,A\ntopic:b,B\n' };
    expect(await rowsOf(files, { file: 'topics.csv', line: 2 })).toMatchObject([{ line: 3, value: { id: 'topic:b' } }]);
  });
});

describe('paths', () => {
  test('every invalid path is reported', async () => {
    expect(await problemsOf({ 'people.csv': '', 'actor.csv': '' })).toEqual([
      'actor.csv:1: a file of CSV is named for what it holds, actors, events, places, topics, claims, sources, statements, verdicts, offices, not "actor"; did you mean actors?',
      'people.csv:1: a file of CSV is named for what it holds, actors, events, places, topics, claims, sources, statements, verdicts, offices, not "people": one flat sheet of statements is read with --map',
    ]);
    const folder = await folderOf({ 'My File.jsonl': '' });
    await expect(all(readCorpus([join(folder, 'My File.jsonl')]))).rejects.toThrow(/give one with --dossier/);
    await expect(all(readCorpus([join(folder, 'none.jsonl')]))).rejects.toThrow(/there is no such file/);
  });

  test('entries belong to the dossier named after their file', async () => {
    const folder = await folderOf({ 'letters-2020.jsonl': `${PLACE}\n` });
    expect(await all(readCorpus([join(folder, 'letters-2020.jsonl')]))).toMatchObject([{ dossier: 'letters-2020' }]);
  });
});

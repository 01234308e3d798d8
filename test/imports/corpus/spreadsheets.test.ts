import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importCommand } from '../../../src/cli/import.ts';
import { toEdtf, type DateOrder } from '../../../src/imports/corpus/sheet-dates.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { run } from '../../support/command.ts';
import { folderOf, type Files } from '../../support/dossier-files.ts';
import { cypher, empty, OURS, testGraph } from '../../support/graph.ts';

const graph = testGraph();

beforeAll(() => migrate(graph));
beforeEach(empty);

interface Done {
  readonly out: string;
  /** What was printed to stderr, and the message of the error, without the folder. */
  readonly complaint: string;
}

/** Imports these files as a folder of CSV. */
async function importTables(files: Files, ...flags: string[]): Promise<Done> {
  const folder = await folderOf(files);
  const { out, err, failure } = await run(importCommand, graph, folder, '--dossier', 'test', ...flags);
  const message = failure instanceof Error ? failure.message : '';
  return { out: out.replaceAll(`${folder}/`, ''), complaint: `${err}${message}`.replaceAll(`${folder}/`, '') };
}

/** The topics of the record: name and aliases by id. */
async function topics(): Promise<Record<string, unknown>> {
  const rows = await cypher(
    `MATCH (n:Topic) WHERE ${OURS} RETURN n.id AS id, [n.name] + n.aliases AS names ORDER BY id`,
  );
  return Object.fromEntries(rows.map(({ id, names }) => [id, names])) as Record<string, unknown>;
}

const BOM = '\u{feff}';

describe('a table as spreadsheets save it', () => {
  test.each<[string, string, Record<string, string[]>]>([
    ['semicolons', 'id;name;aliases\r\ntopic:a;Savaş, barış;\r\n', { 'topic:a': ['Savaş, barış'] }],
    ['tabs', 'id\tname\ntopic:a\tA; b, c\n', { 'topic:a': ['A; b, c'] }],
    ['commas', 'name,id\n"A; b",topic:a\n', { 'topic:a': ['A; b'] }],
    ['commas with more semicolons', 'id,aliases,name\ntopic:a,a;b;c;d,A\n', { 'topic:a': ['A', 'a', 'b', 'c', 'd'] }],
    ['a list in a table with semicolons', 'id;name;aliases\ntopic:a;A;"a;b"\n', { 'topic:a': ['A', 'a', 'b'] }],
    ['items of a list in quotes', 'id;name;aliases\ntopic:a;A;"""a; b"";c"\n', { 'topic:a': ['A', 'a; b', 'c'] }],
    ['a quoted header', '"id";"name"\ntopic:a;"A;b"\n', { 'topic:a': ['A;b'] }],
    ['one column more than is known', `${BOM}id;name;\ntopic:a;A;\n`, { 'topic:a': ['A'] }],
    ['a byte order mark', `${BOM}id\tname\ntopic:a\tÇ\n`, { 'topic:a': ['Ç'] }],
    ["Excel's line for the delimiter", 'sep=;\r\nid;name\r\ntopic:a;A\r\n', { 'topic:a': ['A'] }],
    ['the same after a byte order mark', `${BOM}sep=,\nid,name\ntopic:a,A\n`, { 'topic:a': ['A'] }],
    ['line ends of old Macs', 'id,name\rtopic:a,A\rtopic:b,B\r', { 'topic:a': ['A'], 'topic:b': ['B'] }],
    ['empty rows', 'id,name\n,\ntopic:a,A\n,\n" ",\n\n,,\n', { 'topic:a': ['A'] }],
    ['empty columns', 'id,,name,, \ntopic:a,,A,,\ntopic:b,,B\n', { 'topic:a': ['A'], 'topic:b': ['B'] }],
    [
      'typographic quotes',
      'id,name\ntopic:a,“War, peace”\ntopic:b,„B“\n',
      { 'topic:a': ['War, peace'], 'topic:b': ['B'] },
    ],
    ['guillemets', '«id»;«name»\n«topic:a»;«A; b»\n', { 'topic:a': ['A; b'] }],
    [
      'typographic quotes that are text',
      'id,name\ntopic:a,"“A”"\ntopic:b,“A” and “B”\n',
      { 'topic:a': ['“A”'], 'topic:b': ['“A” and “B”'] },
    ],
  ])('%s', async (_, text, expected) => {
    expect((await importTables({ 'topics.csv': text })).complaint).toBe('');
    expect(await topics()).toEqual(expected);
  });

  test.each<[string, string, RegExp]>([
    [
      'a cell under no heading',
      'id,name,,\ntopic:a,A,,x\n',
      /^topics.csv:2: column D has no heading, and holds "x" here/,
    ],
    ['a cell beyond the header', 'id,name\ntopic:a,A,x\n', /^topics.csv:2: the row has 3 cells, the header has 2\n/],
    ['a row too short', 'id,name,aliases\n\n,,\ntopic:a,A\n', /^topics.csv:4: the row has 2 cells, the header has 3\n/],
    [
      'typographic quotes over two rows',
      'id,name\ntopic:a,“A,\nb”\n',
      /^topics.csv:2: .*straight quotes, ", not with typographic/,
    ],
    [
      'another delimiter',
      'id|name\ntopic:a|A\n',
      /^topics.csv:1:1: there is no column "id\|name" here: the columns are id, name,.* \(here by commas\)/,
    ],
    [
      'a quote that does not end',
      'id;name\ntopic:a;A\n\ntopic:b;"B\ntopic:c;C\n',
      /^topics.csv:4:1: the row that begins here has a quote that is never closed/,
    ],
    [
      'the last of several quotes',
      'id,name,aliases\ntopic:a,"A\nb",""\ntopic:b,"B\nC ""d""","x\n',
      /^topics.csv:5:1: the row that begins at line 4 has a quote that is never closed/,
    ],
    [
      'a quote that ends in a later row',
      'id,name\ntopic:a,A\ntopic:b,"B\ntopic:c,"C"\n',
      /^topics.csv:3:1: .* ends in line 4 in the middle of a cell/,
    ],
    ['a quote in the header', 'id,"name\ntopic:a,A\n', /^topics.csv:1:1: .*never closed/],
  ])('%s is refused with its line', async (_, text, complaint) => {
    expect((await importTables({ 'topics.csv': text })).complaint).toMatch(complaint);
    expect(await topics()).toEqual({});
  });

  test('an alias is never split without a word', async () => {
    const table = 'id;name;aliases\ntopic:a;A;"Smith; John"\ntopic:b;B;"x;d"\ntopic:c;C;e\n';
    const { out } = await importTables({ 'topics.csv': table });
    expect(out).toContain('\n1 warning, which does not keep anything from being imported:\n');
    expect(out).toContain('\ntopics.csv:2:1: aliases are separated at ";", here into "Smith", "John"; put one');
    const { out: json } = await importTables({ 'topics.csv': table }, '--json', '--dry-run');
    expect(JSON.parse(json)).toMatchObject({ warnings: [{ file: 'topics.csv', line: 2 }], warningCount: 1 });
  });

  test('a quote that does not end is found before the rest of a large file is read', async () => {
    const rows = 'topic:x,X\n'.repeat(3_000_000);
    const started = performance.now();
    const { complaint } = await importTables({ 'topics.csv': `id,name\ntopic:a,"A\n${rows}` }, '--dry-run');
    expect(complaint).toMatch(/^topics.csv:2:1: the row that begins here has more than 1 MB: is a quote not closed/);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('days as spreadsheets write them', () => {
  test.each<[DateOrder, string, string]>([
    ['dmy', '1.11.2020', '2020-11-01'],
    ['dmy', '01/11/2020', '2020-11-01'],
    ['dmy', '1-11-2020', '2020-11-01'],
    ['dmy', '1. 11. 2020', '2020-11-01'],
    ['dmy', '31.12.1999 00:00:00', '1999-12-31'],
    ['dmy', '1.11.2020 14:05', '2020-11-01T14:05:00'],
    ['dmy', '11.2020', '2020-11'],
    ['mdy', '11/1/2020', '2020-11-01'],
    ['mdy', '2/29/2020', '2020-02-29'],
    ['mdy', '11/2020', '2020-11'],
    ['ymd', '2018/4/3', '2018-04-03'],
    ['ymd', '2018.04.03.', '2018-04-03'],
    ['ymd', '2018-4-3', '2018-04-03'],
    ['ymd', '2018/4', '2018-04'],
    ['excel', '44136', '2020-11-01'],
    ['excel', '43890', '2020-02-29'],
    ['excel', '44136.5', '2020-11-01T12:00:00'],
    ['excel', '44136,25', '2020-11-01T06:00:00'],
    // What is EDTF stays, in every order.
    ['dmy', '2020-11-01', '2020-11-01'],
    ['mdy', '../2020-11-01', '../2020-11-01'],
    ['ymd', '2018/2019', '2018/2019'],
    ['excel', '2020', '2020'],
    // What is none stays, too, and is refused.
    ['dmy', '30.2.2020', '30.2.2020'],
    ['dmy', '11/30/2020', '11/30/2020'],
    ['dmy', '21.2020', '21.2020'],
    ['mdy', '30/11/2020', '30/11/2020'],
    ['dmy', '1.11.20', '1.11.20'],
    ['dmy', '2018/4/3', '2018/4/3'],
    ['ymd', '1.11.2020', '1.11.2020'],
    ['dmy', '1.11/2020', '1.11/2020'],
    ['dmy', '44136', '44136'],
    ['excel', '9999999', '9999999'],
    ['excel', '1.11.2020', '1.11.2020'],
  ])('--dates %s: %s is %s', (order, cell, edtf) => {
    expect(toEdtf(cell, [order])).toBe(edtf);
  });

  const sources = (...days: string[]) => ({
    'sources.csv': ['id,title,kind,publishedAt', ...days.map((day, n) => `source:d${n},T,ARTICLE,${day}`), ''].join(
      '\r\n',
    ),
  });

  test.each<[string, string[], string[]]>([
    ['dmy,excel', ['1.11.2020', '44136'], ['2020-11-01', '2020-11-01']],
    ['mdy, ymd', ['11/1/2020', '2020/11/1'], ['2020-11-01', '2020-11-01']],
    ['dmy', ['1.11.2020', '3/4/2018', '2020-10'], ['2020-11-01', '2018-04-03', '2020-10']],
    ['mdy', ['11/1/2020', '4/3/2018'], ['2020-11-01', '2018-04-03']],
    ['ymd', ['2018/4/3', '2020.11.1'], ['2018-04-03', '2020-11-01']],
    ['excel', ['44136', '43193'], ['2020-11-01', '2018-04-03']],
  ])('are read as they are declared: %s', async (order, days, published) => {
    expect((await importTables(sources(...days), '--dates', order)).complaint).toBe('');
    const rows = await cypher(`MATCH (n:Source) WHERE ${OURS} RETURN n.published AS published ORDER BY n.id`);
    expect(rows.map((row) => row['published'])).toEqual(published);
  });

  test.each<[string, string[], string]>([
    ['1.11.2020', [], 'it is 2020-11-01 with --dates dmy and 2020-01-11 with --dates mdy'],
    ['13/11/2020', [], 'it is 2020-11-13 with --dates dmy'],
    ['2018/4/3', [], 'it is 2018-04-03 with --dates ymd'],
    ['44136', [], 'it is 2020-11-01 with --dates excel'],
    ['1.11.20', [], 'the year needs four digits'],
    ['1.11.20', ['--dates', 'dmy'], 'the year needs four digits'],
    ['11/30/2020', ['--dates', 'dmy'], 'with --dates dmy it is no day'],
    ['30.2.2020', ['--dates', 'dmy'], 'with --dates dmy it is no day'],
  ])('%s with %j is refused with the way out', async (day, flags, advice) => {
    const { complaint } = await importTables(sources(day), ...flags);
    expect(complaint.split('\n')[0]).toMatch(
      new RegExp(`^sources.csv:2: "${day}" is not a date in EDTF: .*; ${advice} \\(publishedAt\\)$`),
    );
  });

  test.each(['2020-11-31', '2020-02-30', 'yesterday'])('%s has no advice, as no option reads it', async (day) => {
    const { complaint } = await importTables(sources(day), '--dates', 'dmy');
    expect(complaint).not.toMatch(/--dates/);
  });

  test("a year is not taken for Excel's number of a day without a word", async () => {
    const { out } = await importTables(sources('44136', '2020', '2019'), '--dates', 'excel');
    expect(out.match(/^sources.csv.*/gm)).toEqual([
      "sources.csv:3:1: publishedAt: 2020 is read as a year, not as Excel's number of a day",
    ]);
  });

  test('offices, memberships, events and statements have days, too', async () => {
    await importTables(
      {
        'actors.csv':
          'id;kind;name;partOf\nactor:t;STATE;T;\nactor:m;INSTITUTION;M;actor:t 18.2.1952 ..\nactor:p;PERSON;P;\n',
        'offices.csv': 'person;id;title;of;from;to\nactor:p;office:p;Minister;actor:m;1.5.2018;\n',
        'events.csv': 'id;name;from;to\nevent:w;War;27.9.2020;10.11.2020\n',
        'claims.csv': 'id;text;kind;about\nclaim:c;It is so.;FACTUAL;actor:t;\n'.replace(
          'actor:t;\n',
          '"actor:t;event:w"\n',
        ),
        'sources.csv': 'id;title;kind\nsource:s;S;ARTICLE\n',
        'statements.csv':
          'id;speaker;as;stance;claim;mode;saidAt;sources\nstatement:s;actor:p;office:p;ASSERTS;claim:c;INDIRECT;1.11.2020;source:s\n',
      },
      '--dates',
      'dmy',
    );
    const [row] = await cypher(
      `MATCH (:Actor)-[h:HOLDS]->(:Actor)-[p:PART_OF]->(), (e:Event), (s:Statement)-[:ON]->(c)
       WHERE e.id STARTS WITH 'event:' AND s.id STARTS WITH 'statement:'
       RETURN [h.from, p.from, e.from, e.to, s.said, COUNT { (c)-[:ABOUT]->() }] AS found`,
    );
    expect(row?.['found']).toEqual(['2018-05-01', '1952-02-18', '2020-09-27', '2020-11-10', '2020-11-01', 2]);
  });

  test.each([
    ['dym', /is one or several of dmy, mdy, ymd, excel, not "dym"/],
    ['dmy,mdy', /cannot be dmy and mdy/],
  ])('--dates %s is refused', async (dates, complaint) => {
    expect((await importTables(sources('1.11.2020'), '--dates', dates)).complaint).toMatch(complaint);
  });

  test('are declared for CSV only', async () => {
    const folder = await folderOf({ 'a.jsonl': '' });
    const { failure } = await run(importCommand, graph, join(folder, 'a.jsonl'), '--dates', 'dmy');
    expect(failure).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: '--dates is only for CSV: in JSON Lines, dates are EDTF',
    });
  });
});

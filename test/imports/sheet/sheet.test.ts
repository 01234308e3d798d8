import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importCommand } from '../../../src/cli/import.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { run } from '../../support/command.ts';
import { BASE } from '../../support/base-dossier.ts';
import { dump, folderOf, importFiles } from '../../support/dossier-files.ts';
import { cypher, empty, testGraph } from '../../support/graph.ts';

const graph = testGraph();

beforeAll(() => migrate(graph));
beforeEach(empty);

interface Done {
  readonly out: string;
  readonly complaint: string;
}

/** Imports `coding.csv` of a folder. */
async function importSheet(folder: string, ...flags: string[]): Promise<Done> {
  const { out, err, failure } = await run(importCommand, graph, join(folder, 'coding.csv'), ...flags);
  const message = failure instanceof Error ? failure.message : '';
  return { out: out.replaceAll(`${folder}/`, ''), complaint: `${err}${message}`.replaceAll(`${folder}/`, '') };
}

/** The statements of the record, in few words. */
async function statements(): Promise<string[]> {
  const rows = await cypher(
    `MATCH (a:Actor)-[:MADE]->(s:Statement)-[:ON]->(c:Claim), (s)-[:SOURCED_FROM]->(o:Source)
     RETURN s.id + ': ' + a.id + coalesce(' as ' + s.spokenAs, '') + ' ' + s.stance + ' ' + c.id + ' ' + s.said + ' ' +
       s.mode + ' ' + coalesce(s.quote, '-') + ' in ' + o.id AS text ORDER BY text`,
  );
  return rows.map(({ text }) => String(text));
}

const SHEET = `ID,Document,Date,Person,Organization,Concept,Agreement,Text,Coder
1,Talks resume,2020-11-01,Mevlüt Çavuşoğlu,Turkish Foreign Ministry,Turkey sent fighters,0,"we sent nobody",A
2,Talks resume,2020-11-01,Nikol Pashinyan,Armenia,Turkey sent fighters,1,"they brought them",A
`;

/** Entries of another dossier that the names of a sheet may stand for. */
const RECORD = `
dossier: base
title: Actors
actors:
  - {id: actor:turkey, kind: STATE, name: Turkey}
  - {id: actor:mfa, kind: INSTITUTION, name: Ministry of Foreign Affairs, aliases: [Turkish Foreign Ministry], partOf: [{actor: actor:turkey}]}
  - id: actor:cavusoglu
    kind: PERSON
    name: Mevlut Cavusoglu
    offices:
      - {id: office:fm-2014, title: Foreign Minister, of: actor:mfa, from: 2014-08-29, to: 2015-08-28}
      - {id: office:fm-2018, title: Foreign Minister, of: actor:mfa, from: 2018-07-10, to: 2023-06-03}
`;

describe('a flat sheet', () => {
  test('is read by its headings, which is shown and saved; what it names is proposed, and made when told to', async () => {
    await importFiles(graph, { 'base.yaml': RECORD });
    const folder = await folderOf({ 'coding.csv': SHEET });
    const before = await dump();
    const dry = await importSheet(folder, '--map', '--dry-run');
    expect(dry.complaint).toBe('');
    expect(dry.out)
      .toContain(`coding.csv is read like this (saved as coding.map.yaml: edit it, and use it again with --map coding.map.yaml):
  ID            id
  Document      source
  Date          publishedAt
  Person        speaker
  Organization  office
  Concept       claim
  Agreement     stance: 0, no, false, disagree is DENIES; 1, yes, true, agree is ASSERTS; neutral is NEUTRAL
  Text          quote
  Coder         not read
Its entries belong to the dossier coding.

The record lacks these, and --create makes them:
  actor:armenia  INSTITUTION "Armenia"  (line 3)
  actor:nikol-pashinyan  PERSON "Nikol Pashinyan"; office:nikol-pashinyan-armenia, Representative of actor:armenia  (line 3)
  topic:coding  "coding"  (line 2)
  claim:turkey-sent-fighters  FACTUAL "Turkey sent fighters"; about topic:coding  (line 2)
  source:talks-resume  ARTICLE "Talks resume"  (line 2)
`);
    expect(dry.out).toMatch(/statements +2 +0\n\n2 rows in .*\nNothing was written: this is what an import would do/s);
    expect(await dump()).toEqual(before);

    const refused = await importSheet(folder, '--map');
    expect(refused.complaint).toBe(
      'the sheet names 5 things that the record lacks: add --create to make them; nothing was imported',
    );
    expect(await dump()).toEqual(before);

    const done = await importSheet(folder, '--map', '--create');
    expect(done.complaint).toBe('');
    expect(await statements()).toEqual([
      'statement:coding-1: actor:cavusoglu as office:fm-2018 DENIES claim:turkey-sent-fighters ../2020-11-01 DIRECT we sent nobody in source:talks-resume',
      'statement:coding-2: actor:nikol-pashinyan as office:nikol-pashinyan-armenia ASSERTS claim:turkey-sent-fighters ../2020-11-01 DIRECT they brought them in source:talks-resume',
    ]);

    const after = await dump();
    const again = await importSheet(folder, '--map');
    expect(again.out).toContain('(as coding.map.yaml says)');
    expect(again.out).toContain('Nothing to change: the record already holds all of it.');
    expect(await dump()).toEqual(after);
  });

  test('says where it was said, and how sure of it the speaker was', async () => {
    await importFiles(graph, { 'base.yaml': `${RECORD}places: [{ id: place:baku, name: Baku }]\n` });
    const sheet = SHEET.replace('Coder\n', 'Said in,Note,Sure\n').replaceAll(/,A\n/g, ',Bakú,"half, cut",3\n');
    const folder = await folderOf({ 'coding.csv': sheet });
    const { complaint } = await importSheet(folder, '--create', '--map', 'Sure=certainty:3=EMPHATIC');
    expect(complaint).toBe('');
    expect(await cypher('MATCH (s:Statement)-[:SAID_IN]->(p) RETURN p.id, s.note, s.certainty')).toEqual(
      [1, 2].map(() => ({ 'p.id': 'place:baku', 's.note': 'half, cut', 's.certainty': 'EMPHATIC' })),
    );
    const unknown = await folderOf({ 'coding.csv': sheet.replaceAll('Bakú', 'Ganja') });
    const refused = await importSheet(unknown, '--create', '--map', 'Sure=certainty:3=EMPHATIC');
    expect(refused.complaint).toContain('the record has no place called "Ganja": add the place first');
  });

  test.each<[string, string, string[], string[]?]>([
    [
      'as typed',
      SHEET,
      [
        'Person=speaker,Organization=office,Concept=claim,Agreement=stance:0=DENIES:1=ASSERTS,Text=quote,Document=source,Date=publishedAt',
      ],
    ],
    [
      'as Excel saves it in Germany',
      `\u{feff}${SHEET.replaceAll(',', ';').replaceAll('2020-11-01', '1.11.2020').replaceAll('\n', '\r\n')};;;;;;;;\r\n`,
      ['', '--dates', 'dmy'],
    ],
    [
      'with headings of its own',
      SHEET.replace(/^.*\n/, 'Nr,Quelle,Am,Wer,Für,Was,Ja,Worte,Von\n'),
      ['Nr=id,Quelle=source,Am=publishedAt,Wer=speaker,Für=office,Was=claim,Ja=stance,Worte=quote'],
    ],
    [
      'with stances of its own',
      SHEET.replace(',0,', ',contra,').replace(',1,"', ',PRO,"'),
      ['Agreement=stance:contra=DENIES:pro=ASSERTS'],
    ],
    [
      'with -1, 0 and 1',
      SHEET.replace(',0,', ',-1,').replace(
        /$/,
        '3,Talks resume,2020-11-01,Nikol Pashinyan,Armenia,Turkey sent more,0,,A\n',
      ),
      [''],
      [
        'statement:coding-3: actor:nikol-pashinyan as office:nikol-pashinyan-armenia NEUTRAL claim:turkey-sent-more ../2020-11-01 INDIRECT -',
      ],
    ],
    ['with the names of stances', SHEET.replace(',0,', ',denies,').replace(',1,"', ',Asserts,"'), ['']],
  ])('%s', async (_, text, [map = '', ...flags], more = []) => {
    await importFiles(graph, { 'base.yaml': RECORD });
    const folder = await folderOf({ 'coding.csv': text });
    const { complaint } = await importSheet(folder, ...flags, '--create', '--map', ...(map === '' ? [] : [map]));
    expect(complaint).toBe('');
    expect((await statements()).map((line) => line.replace(/ in .*/, ''))).toEqual([
      'statement:coding-1: actor:cavusoglu as office:fm-2018 DENIES claim:turkey-sent-fighters ../2020-11-01 DIRECT we sent nobody',
      'statement:coding-2: actor:nikol-pashinyan as office:nikol-pashinyan-armenia ASSERTS claim:turkey-sent-fighters ../2020-11-01 DIRECT they brought them',
      ...more,
    ]);
  });

  test('its mapping can be edited and used again, with defaults', async () => {
    await importFiles(graph, { 'base.yaml': RECORD });
    const folder = await folderOf({ 'coding.csv': SHEET });
    await importSheet(folder, '--map', '--dry-run');
    const file = join(folder, 'coding.map.yaml');
    const edited = (await readFile(file, 'utf8'))
      .replace('Date: publishedAt', 'Date: saidAt')
      .replace('Text: quote', '');
    await writeFile(
      file,
      `${edited}  - Text\ndefaults:\n  about: Turkey; actor:mfa\n  channel: briefing\ndates: [dmy]\n`,
    );
    expect((await importSheet(folder, '--map', file, '--create')).complaint).toBe('');
    expect(await statements()).toEqual([
      expect.stringMatching(/^statement:coding-1: .* DENIES .* 2020-11-01 INDIRECT - in source:talks-resume$/),
      expect.stringMatching(/^statement:coding-2: .* ASSERTS .* 2020-11-01 INDIRECT - in source:talks-resume$/),
    ]);
    const [claim] = await cypher('MATCH (c:Claim)-[:ABOUT]->(a) WITH a ORDER BY a.id RETURN collect(a.id) AS about');
    expect(claim?.['about']).toEqual(['actor:mfa', 'actor:turkey']);
    expect(await readdir(folder)).toEqual(['coding.csv', 'coding.map.yaml']);
  });

  test('a mapping beside it is not replaced by another without --force', async () => {
    const folder = await folderOf({ 'coding.csv': SHEET, 'coding.map.yaml': 'mine' });
    const map = ['--map', 'Coder=ignored', '--dry-run'];
    expect((await importSheet(folder, ...map)).out).toContain('coding.map.yaml is there already and was left as it is');
    expect(await readFile(join(folder, 'coding.map.yaml'), 'utf8')).toBe('mine');
    expect((await importSheet(folder, ...map, '--force')).out).toContain('saved as coding.map.yaml');
  });

  test('without ids, statements get ids from what they say: importing again changes nothing, and a row more is one more', async () => {
    const rows = SHEET.split('\n').map((line) => line.replace(/^[^,]*,/, ''));
    const folder = await folderOf({ 'coding.csv': rows.join('\n') });
    await importSheet(folder, '--map', '--create');
    const first = await statements();
    expect(first).toHaveLength(2);
    await writeFile(
      join(folder, 'coding.csv'),
      [rows[0], 'Another,2020-12-01,Somebody,,Turkey sent fighters,1,,B', ...rows.slice(1)].join('\n'),
    );
    await importSheet(folder, '--map', '--create');
    const second = await statements();
    expect(second).toHaveLength(3);
    expect(second).toEqual(expect.arrayContaining(first));
  });

  test('a body may speak itself; ids stand for themselves; a name in another script gets an id', async () => {
    await importFiles(graph, { 'base.yaml': RECORD });
    const folder = await folderOf({
      'coding.csv': `speaker,office,claim,stance,source,url,date,toward,attitude
,Turkish Foreign Ministry,It is so.,1,A,https://example.org/a,2020-11-01,Turkey,praises
actor:turkey,,It is so.,1,A,https://example.org/a,2020-11-01,,
Никол Пашинян,,it is SO,0,A,https://example.org/b,2020-11-02,,
`,
    });
    expect((await importSheet(folder, '--map', '--create')).complaint).toBe('');
    expect((await statements()).map((line) => line.replace(/^\S+ /, ''))).toEqual(
      expect.arrayContaining([
        'actor:mfa ASSERTS claim:it-is-so ../2020-11-01 INDIRECT - in source:a',
        'actor:turkey ASSERTS claim:it-is-so ../2020-11-01 INDIRECT - in source:a',
        'actor:nikol-pashinyan DENIES claim:it-is-so ../2020-11-02 INDIRECT - in source:a-2',
      ]),
    );
  });

  test('an office that nobody knows is left out with a warning, said once', async () => {
    await importFiles(graph, { 'base.yaml': RECORD });
    const folder = await folderOf({
      'coding.csv': `${SHEET.replaceAll('2020-11-01', '2016-11-01')}3,Later,2016-11-02,Mevlüt Çavuşoğlu,Turkish Foreign Ministry,It is so,1,,A\n`,
    });
    const { out } = await importSheet(folder, '--map', '--create');
    expect(out.match(/^coding.csv:.*/gm)).toEqual([
      'coding.csv:2:1: the record knows no office of "Turkish Foreign Ministry" then for actor:cavusoglu: the statement is recorded without one',
    ]);
  });

  test('every bad row is reported, and nothing is written; or it is skipped', async () => {
    await importFiles(graph, {
      'base.yaml': `${RECORD}  - {id: actor:a1, kind: PERSON, name: Ali Hasanov}\n  - {id: actor:a2, kind: PERSON, name: Ali Hasanov}\n`,
    });
    const rows = [
      '3,Talks resume,2020-11-01,Ali Hasanov,,Turkey sent fighters,1,,A',
      '4,Talks resume,1.11.2020,actor:nobody,,Turkey sent fighters,2,,A',
      '5,Talks resume,2020-11-01,,,Turkey sent fighters,1,,A',
      '6,Talks resume,2020-11-01,Nikol Pashinyan,Armenia,Turkey sent fighters,1',
    ];
    const folder = await folderOf({ 'coding.csv': `${SHEET}${rows.join('\n')}\n` });
    const before = await dump();
    const { complaint } = await importSheet(folder, '--map', '--create');
    expect(complaint.split('\n').slice(0, -1)).toEqual(
      expect.arrayContaining([
        'coding.csv:4: the record has several of "Ali Hasanov": write one of actor:a1, actor:a2',
        expect.stringMatching(/^coding.csv:5: stance is one of ASSERTS, DENIES, .*, not "2" \(stance\)$/),
        expect.stringMatching(
          /^coding.csv:5: "1.11.2020" is not a date in EDTF: .* it is 2020-11-01 with --dates dmy and .* mdy \(saidAt\)$/,
        ),
        'coding.csv:6: speaker is missing (speaker)',
        'coding.csv:7: the row has 7 cells, the header has 9',
      ]),
    );
    expect(await dump()).toEqual(before);
    await importSheet(folder, '--map', '--create', '--on-error', 'skip');
    expect(await statements()).toHaveLength(2);
    expect(await readFile(join(folder, 'coding.csv.rejects.jsonl'), 'utf8')).toMatch(/"line":7/);
  });

  test.each<[string, string[], RegExp]>([
    [
      'a heading that is not there',
      ['--map', 'Persn=speaker'],
      /^--map: the sheet has no column "Persn"; did you mean Person\?/,
    ],
    ['a field that is none', ['--map', 'Person=speeker'], /^--map: there is no field speeker; did you mean speaker\?/],
    ['a field that is given twice', ['--map', 'Person=speaker,Coder=speaker'], /two columns cannot both be speaker/],
    [
      'a field that is lacking',
      ['--map', 'Concept=ignored'],
      /no column is claim: say which, as in --map "Heading=claim"/,
    ],
    [
      'pairs without a field',
      ['--map', 'Person=speaker,Concept'],
      /takes Heading=field, separated by commas, not "Concept"/,
    ],
    [
      'a file that is not there',
      ['--map', 'none.yaml'],
      /--map takes a file of a mapping, or pairs, Heading=field; there is no file none.yaml/,
    ],
    ['with --offline', ['--map', '--offline'], /--offline is only for a corpus/],
    ['--create without --map', ['--create'], /--create is only for a sheet with --map/],
    [
      'no --map',
      [],
      /a file of CSV is named for what it holds, .*, not "coding": one flat sheet of statements is read with --map/,
    ],
  ])('%s is refused', async (_, flags, complaint) => {
    expect((await importSheet(await folderOf({ 'coding.csv': SHEET }), ...flags)).complaint).toMatch(complaint);
  });

  test.each<[string, string, RegExp]>([
    ['no YAML', 'columns: [', /coding.map.yaml is not a mapping of columns: /],
    [
      'unknown fields',
      'columns: {Person: speeker}\n',
      /columns.Person.field: there is no field speeker; did you mean speaker/,
    ],
    ['unknown keys', 'columns: {Person: speaker}\ncolumn: 3\n', /Unrecognized key: "column"/],
  ])('a mapping with %s is refused', async (_, text, complaint) => {
    const folder = await folderOf({ 'coding.csv': SHEET, 'coding.map.yaml': text });
    expect((await importSheet(folder, '--map')).complaint).toMatch(complaint);
  });

  test('a mapping is no dossier, wherever it lies', async () => {
    const folder = await folderOf({ 'base.yaml': BASE, 'coding.map.yaml': 'columns: {}' });
    expect((await run(importCommand, graph, folder)).failure).toBeUndefined();
  });

  test('--json has the mapping and what is proposed', async () => {
    const folder = await folderOf({ 'coding.csv': SHEET });
    const { out } = await importSheet(folder, '--map', '--dry-run', '--json');
    expect(JSON.parse(out)).toMatchObject({
      dryRun: true,
      rows: 2,
      mapping: { columns: { Person: { field: 'speaker' } }, ignored: ['Coder'] },
      mappingFile: 'coding.map.yaml',
      proposed: [{ type: 'actor', value: { id: 'actor:turkish-foreign-ministry' } }, {}, {}, {}, {}, {}, {}],
    });
  });
});

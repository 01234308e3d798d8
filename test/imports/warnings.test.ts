import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importCommand } from '../../src/cli/import.ts';
import { importCorpus } from '../../src/imports/corpus/import.ts';
import { migrate } from '../../src/record/migrate.ts';
import { BASE } from '../support/base-dossier.ts';
import { run } from '../support/command.ts';
import { folderOf, importFiles, placeIn, unmarked } from '../support/dossier-files.ts';
import { empty, testGraph } from '../support/graph.ts';

const graph = testGraph();

beforeAll(() => migrate(graph));
beforeEach(empty);

const statement = (id: string, saidAt: string, more = '') => `
  - id: ${id}
    speaker: actor:pashinyan
    stance: DENIES
    claim: claim:no-mercenaries
    mode: INDIRECT
    saidAt: ${saidAt}
${more}`;

const SOURCE = '    sources: [{ source: source:anadolu }]';

const LATER = (said: string, source: string, published: string) =>
  `said ${said}, and its source ${source} was published ${published}: this can be only if the days are of different time zones; check both, or write the time and its offset`;
const TWICE = (id: string) =>
  `same speaker, claim and day as ${id}: if it was said once, add the source to that statement; if twice, tell the two apart by channel or told, or ignore this`;

/** What is odd, the statements of `dossier: more`, and the warning at each mark ▸ in order. */
const CASES: readonly (readonly [odd: string, statements: string, warnings: readonly string[]])[] = [
  [
    'said on the day after it was published elsewhere',
    statement('statement:s', '2020-11-02', '    sources: [{ source: ▸source:anadolu }]'),
    [LATER('2020-11-02', 'source:anadolu', '2020-11-01')],
  ],
  [
    'said two days after, which can be for an hour',
    statement('statement:s', '2020-11-04', '    sources: [{ source: ▸source:ahval }]'),
    [LATER('2020-11-04', 'source:ahval', '2020-11-02')],
  ],
  ['said about the day', statement('statement:s', '2020-11-02~', SOURCE), []],
  [
    'spoken from an office on the day before it was taken up',
    statement('statement:s', '2018-05-07', `    as: ▸office:pashinyan-pm\n${SOURCE}`),
    ['office:pashinyan-pm was held at the time, 2018-05-07, only if the days are of different time zones: check both'],
  ],
  [
    'the same on the same day',
    `${statement('statement:s', '2020-10-01', SOURCE)}${statement('▸statement:t', '2020-10-01T10:00:00Z', SOURCE)}`,
    [TWICE('statement:s')],
  ],
  [
    'the same on the same day, to others or in another way',
    `${statement('statement:s', '2020-10-01', `    told: [actor:ahval]\n    channel: SPEECH\n${SOURCE}`)}${statement(
      'statement:t',
      '2020-10-01',
      `    told: [actor:anadolu]\n    channel: SPEECH\n${SOURCE}`,
    )}${statement('statement:u', '2020-10-01', `    channel: POST\n${SOURCE}`)}`,
    [],
  ],
  [
    'the same in a month, of which the days are not known',
    `${statement('statement:s', '2020-10', SOURCE)}${statement('statement:t', '2020-10', SOURCE)}`,
    [],
  ],
];

test('what was warned of as the same occasion is not warned of again, until it becomes one anew', async () => {
  const said = (more: string, day = '2020-10-01') => ({
    'more.yaml': `dossier: more\ntitle: More\nstatements:${statement('statement:s', '2020-10-01', SOURCE)}${statement('statement:t', day, `${more}${SOURCE}`)}`,
  });
  await importFiles(graph, { 'base.yaml': BASE });
  const warned = async (files: Record<string, string>) => (await importFiles(graph, files)).warningCount;
  expect(await warned(said(''))).toBe(1);
  expect(await warned(said(''))).toBe(0);
  expect(await warned(said('    cue: denied\n'))).toBe(0);
  expect(await warned(said('', '2020-10-02'))).toBe(0);
  expect(await warned(said(''))).toBe(1);
  expect(await warned(said(''))).toBe(0);
});

describe('an import warns, and imports all the same:', () => {
  test.each(CASES)('%s', async (_, statements, messages) => {
    const { text, places } = unmarked('more.yaml', `dossier: more\ntitle: More\nstatements:${statements}`);
    const { warnings, warningCount, changes } = await importFiles(graph, { 'base.yaml': BASE, 'more.yaml': text });
    expect(warnings.map((warning) => [placeIn(warning), warning.message])).toEqual(
      places.map((place, index) => [place, messages[index]]),
    );
    expect(warningCount).toBe(messages.length);
    expect(changes.map(({ id }) => id)).toContain('statement:s');
  });

  test('the same as a statement of the record, once, and not as itself', async () => {
    await importFiles(graph, { 'base.yaml': BASE });
    expect(await importFiles(graph, { 'base.yaml': BASE })).toMatchObject({ warnings: [], warningCount: 0 });
    const same = BASE.replace(/^dossier: base[^]*statements:/, 'dossier: more\ntitle: More\nstatements:')
      .replaceAll('id: statement:', 'id: statement:other-')
      .replace(/ {4}respondsTo.*\n/, '');
    const { warnings } = await importFiles(graph, { 'more.yaml': same });
    expect(warnings.map(({ message }) => message)).toEqual([TWICE('statement:cavusoglu-denies')]);
  });
});

test('warnings are printed after the table, and with --json in the report', async () => {
  const [, statements = ''] = CASES[0] ?? [];
  const { text } = unmarked('more.yaml', `dossier: more\ntitle: More\nstatements:${statements}`);
  const folder = await folderOf({ 'base.yaml': BASE, 'more.yaml': text });
  const dry = await run(importCommand, graph, folder, '--dry-run', '--json');
  expect(JSON.parse(dry.out)).toMatchObject({
    warningCount: 1,
    warnings: [{ path: 'statements[0].sources[0].source' }],
  });
  const { out, failure } = await run(importCommand, graph, folder);
  expect(failure).toBeUndefined();
  expect(out).toContain(
    `\n1 warning, which does not keep anything from being imported:\n${join(folder, 'more.yaml')}:10:25: said 2020-11-02`,
  );
});

test('a corpus is warned of, too; the first hundred warnings are shown', async () => {
  await importFiles(graph, { 'base.yaml': BASE });
  const row = (id: number) => ({
    statement: {
      id: `statement:n${id}`,
      speaker: 'actor:pashinyan',
      stance: 'DENIES',
      claim: 'claim:no-mercenaries',
      mode: 'INDIRECT',
      saidAt: '2020-11-02',
      sources: [{ source: 'source:anadolu' }],
    },
  });
  const lines = Array.from({ length: 70 }, (_, id) => JSON.stringify(row(id))).join('\n');
  const file = join(await folderOf({ 'rows.jsonl': lines }), 'rows.jsonl');
  const dry = await run(importCommand, graph, file, '--dry-run');
  const report = await importCorpus(graph, [file]);
  // Each is odd, and repeats the one before.
  expect(report.warningCount).toBe(139);
  expect(report.warnings).toHaveLength(100);
  expect(report.counts.statement.created).toBe(70);
  expect(dry.out).toMatch(
    /139 warnings, which do not keep anything from being imported:\n.*rows\.jsonl:1:1: said 2020-11-02/,
  );
  expect(dry.out).toContain('\n… and 39 more');
});

describe('who speaks outside the own life is warned of:', () => {
  const LIVES = `
dossier: lives
title: Lives
actors:
  - { id: actor:founder, kind: PERSON, name: A founder, born: '1900', died: 1950-05-01 }
  - { id: actor:firm, kind: GROUP, name: A firm, founded: 1921-03, dissolved: 1949-12-31~ }
claims: [{ id: claim:c, text: It goes well., kind: FACTUAL, about: [actor:firm] }]
sources: [{ id: source:s, title: A letter, kind: LETTER }]
`;
  const says = (speaker: string, saidAt: string) => ({
    id: 'statement:s',
    speaker,
    stance: 'ASSERTS',
    claim: 'claim:c',
    mode: 'INDIRECT',
    saidAt,
    sources: [{ source: 'source:s' }],
  });

  test.each([
    ['actor:founder', '1950-05-01', undefined],
    ['actor:founder', '1950-05-02', 'actor:founder had died by 1950-05-01'],
    ['actor:founder', '1950-05', undefined],
    ['actor:founder', '2020', 'actor:founder had died by 1950-05-01'],
    ['actor:founder', '../2020-11-01', undefined],
    ['actor:founder', '1899-12-30', 'actor:founder was born on 1900-01-01 at the earliest'],
    ['actor:founder', '../1850', 'actor:founder was born on 1900-01-01 at the earliest'],
    ['actor:firm', '1950-01-02', undefined],
    ['actor:firm', '1950-01-10', 'actor:firm had been dissolved by 1950-01-03'],
    ['actor:firm', '1920', 'actor:firm was founded on 1921-03-01 at the earliest'],
  ])('%s in %s', async (speaker, saidAt, odd) => {
    const message = odd === undefined ? [] : [`said ${saidAt}, and ${odd}: check the date and who it was`];
    const more = JSON.stringify({ dossier: 'more', title: 'More', statements: [says(speaker, saidAt)] });
    const together = await importFiles(graph, { 'lives.yaml': LIVES, 'more.json': more }, { dryRun: true });
    expect(together.warnings.map((warning) => warning.message)).toEqual(message);
    await importFiles(graph, { 'lives.yaml': LIVES });
    const recorded = await importFiles(graph, { 'more.json': more }, { dryRun: true });
    expect(recorded.warnings.map((warning) => warning.message)).toEqual(message);
    const lines = [{ actor: { id: 'actor:other', kind: 'PERSON', name: 'O' } }, { statement: says(speaker, saidAt) }];
    const folder = await folderOf({ 'rows.jsonl': lines.map((line) => JSON.stringify(line)).join('\n') });
    const { warnings } = await importCorpus(graph, [join(folder, 'rows.jsonl')]);
    expect(warnings.map((warning) => warning.message)).toEqual(message);
  });
});

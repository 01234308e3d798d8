import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importCommand } from '../../../src/cli/import.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { run } from '../../support/command.ts';
import { dump, folderOf } from '../../support/dossier-files.ts';
import { cypher, empty, OURS, testGraph } from '../../support/graph.ts';

const graph = testGraph();

beforeAll(() => migrate(graph));
beforeEach(empty);

const ACTORS = `
dossier: actors
title: Who speaks
actors:
  - {id: actor:turkey, kind: STATE, name: Turkey, aliases: [Türkiye]}
  - {id: actor:gazette, kind: OUTLET, name: The Gazette}
  - id: actor:cavusoglu
    kind: PERSON
    name: Mevlüt Çavuşoğlu
    offices:
      - {id: office:fm-2014, title: Foreign Minister, of: actor:turkey, from: 2014-08-29, to: 2015-08-28}
      - {id: office:fm-2018, title: Foreign Minister, of: actor:turkey, from: 2018-07-10, to: 2023-06-03}
`;

const SHORT = `
dossier: talks
title: Talks
defaults:
  source: Talks resume
  language: en
  about: [Turkey]
sources:
  - {title: Talks resume, kind: ARTICLE, publisher: The Gazette, publishedAt: 2020-11-04}
statements:
  - speaker: Mevlut Cavusoglu
    as: Foreign Minister
    stance: DENIES
    claim: {text: Turkey sent officers.}
    quote: We sent nobody
    saidAt: Wednesday
  - speaker: Turkiye
    stance: QUESTIONS
    claim: Turkey sent officers
    saidAt: on Tuesday
    toward: [{actor: The Gazette, attitude: CRITICISES}]
`;

/** The same with everything written out. */
const LONG = `
dossier: talks
title: Talks
claims:
  - {id: claim:turkey-sent-officers, text: Turkey sent officers., kind: FACTUAL, about: [actor:turkey]}
sources:
  - {id: source:talks-resume, title: Talks resume, kind: ARTICLE, publisher: actor:gazette, publishedAt: 2020-11-04, language: en}
statements:
  - id: statement:talks-cavusoglu-denies-turkey-sent-officers-2020-11-04
    speaker: actor:cavusoglu
    as: office:fm-2018
    stance: DENIES
    claim: claim:turkey-sent-officers
    mode: DIRECT
    quote: We sent nobody
    saidAt: 2020-11-04
    sources: [{source: source:talks-resume}]
  - id: statement:talks-turkey-questions-turkey-sent-officers-2020-11-03
    speaker: actor:turkey
    stance: QUESTIONS
    claim: claim:turkey-sent-officers
    mode: INDIRECT
    saidAt: 2020-11-03
    toward: [{actor: actor:gazette, attitude: CRITICISES}]
    sources: [{source: source:talks-resume}]
`;

interface Done {
  readonly out: string;
  readonly problems: readonly string[];
}

async function importText(text: string, ...flags: string[]): Promise<Done> {
  const folder = await folderOf({ 'a.yaml': text });
  const { out, err } = await run(importCommand, graph, join(folder, 'a.yaml'), ...flags);
  const lines = (printed: string) => printed.replaceAll(`${folder}/`, '');
  return { out: lines(out), problems: lines(err).trim().split('\n').filter(Boolean) };
}

describe('a dossier with little typing', () => {
  test('is the same as one with everything written out', async () => {
    await importText(ACTORS);
    const short = await importText(SHORT);
    expect(short.problems).toEqual([]);
    const written = await dump();
    expect((await importText(LONG)).out).toBe('Nothing to change: the record already holds all of it.\n');
    expect(await dump()).toEqual(written);
  });

  test('names may be those of the same files, in one import', async () => {
    const folder = await folderOf({ 'a.yaml': ACTORS, 'b.yaml': SHORT });
    expect((await run(importCommand, graph, folder)).err).toBe('');
    expect(await cypher(`MATCH (n:Statement) WHERE ${OURS} RETURN count(n) AS count`)).toEqual([{ count: 2 }]);
  });

  test('shows as what everything was read, in a dry run, and as JSON', async () => {
    await importText(ACTORS);
    const { out } = await importText(SHORT, '--dry-run');
    expect(out).toContain(`
Read as:
a.yaml:9:5: id is source:talks-resume
a.yaml:9:53: "The Gazette" is actor:gazette
a.yaml:11:5: id is statement:`);
    expect(out).toContain('"Wednesday" is 2020-11-04, as source:talks-resume was published on 2020-11-04\n');
    expect(out).toContain('a.yaml:12:9: "Foreign Minister" is office:fm-2018\n');
    expect(out).toContain('id is statement:talks-cavusoglu-denies-turkey-sent-officers-2020-11-04\n');
    const { out: json } = await importText(SHORT, '--dry-run', '--json');
    const { readings } = JSON.parse(json) as { readings: { line: number; column: number; message: string }[] };
    expect(readings.find(({ line, column }) => line === 16 && column === 13)?.message).toBe(
      '"Wednesday" is 2020-11-04, as source:talks-resume was published on 2020-11-04',
    );
  });

  test.each<[string, [RegExp | string, string], RegExp]>([
    [
      'a name that nobody has',
      ['Mevlut Cavusoglu', 'Nobody'],
      /^a.yaml:11:14: neither these files nor the record hold one actor called "Nobody" \(statements\[0\].speaker\)$/,
    ],
    [
      'an office that is none',
      ['Foreign Minister', 'Prime Minister'],
      /there is no office "Prime Minister" of actor:cavusoglu \(statements\[0\].as\)$/,
    ],
    [
      'a title that is none',
      ['source: Talks resume', 'source: Talks end'],
      /hold one source with the title "Talks end"/,
    ],
    [
      'a day without a publication',
      [', publishedAt: 2020-11-04', ''],
      /saidAt is "Wednesday", which needs the day on which source:talks-resume was published/,
    ],
    [
      'a day with a month of publication',
      ['2020-11-04', '2020-11'],
      /saidAt is "on Tuesday", which needs the day on which/,
    ],
    [
      'a day that is none',
      ['saidAt: Wednesday', 'saidAt: Wensday'],
      /"Wensday" is not a date in EDTF: .* \(statements\[0\].saidAt\)$/,
    ],
    [
      'a claim whose text is unknown',
      ['claim: Turkey sent officers\n', 'claim: Turkey sent men\n'],
      /hold one claim with the text "Turkey sent men"/,
    ],
    [
      'something wrong within a claim in its place',
      ['{text: Turkey sent officers.}', '{text: Turkey sent officers., kind: FACT}'],
      /^a.yaml:14:\d+: kind is one of FACTUAL, .*, not "FACT".* \(statements\[0\].claim.kind\)$/,
    ],
    [
      'an unknown default',
      ['language: en', 'langage: en'],
      /there is no key langage here; did you mean language\? \(defaults.langage\)/,
    ],
    [
      'a wrong default',
      ['language: en', 'language: en\n  mode: DIREKT'],
      /mode is one of DIRECT, INDIRECT, MIXED, REPOST, not "DIREKT"; did you mean DIRECT\? \(defaults.mode\)/,
    ],
  ])('%s is refused once, where it is', async (_, [from, to], complaint) => {
    await importText(ACTORS);
    const { problems } = await importText(SHORT.replaceAll(from, to));
    expect(problems.filter((problem) => complaint.test(problem))).toHaveLength(
      problems.some((problem) => complaint.test(problem)) ? 1 : -1,
    );
  });

  test('a name of several is refused with their ids', async () => {
    await importText(`${ACTORS}  - {id: actor:other, kind: OUTLET, name: the gazette}\n`);
    const { problems } = await importText(SHORT);
    expect(problems[0]).toMatch(
      /there are several of "The Gazette": write one of actor:gazette, actor:other \(sources\[0\].publisher\)$/,
    );
  });

  test('statements that say the same are numbered; ids that were given are kept', async () => {
    await importText(ACTORS);
    const twice = `${SHORT}  - {speaker: Turkey, stance: QUESTIONS, claim: Turkey sent officers., saidAt: Tuesday}\n  - {id: statement:mine, speaker: Turkey, stance: QUESTIONS, claim: Turkey sent officers., saidAt: Tuesday}\n`;
    await importText(twice);
    const rows = await cypher(`MATCH (n:Statement) WHERE ${OURS} RETURN n.id AS id ORDER BY id`);
    expect(rows.map(({ id }) => id)).toEqual([
      'statement:mine',
      'statement:talks-cavusoglu-denies-turkey-sent-officers-2020-11-04',
      'statement:talks-turkey-questions-turkey-sent-officers-2020-11-03',
      'statement:talks-turkey-questions-turkey-sent-officers-2020-11-03-2',
    ]);
  });

  test('actors, their offices, events, places and topics get ids from their names', async () => {
    await importText(`
dossier: new
title: New
actors:
  - {kind: STATE, name: Ruritania}
  - kind: PERSON
    name: Rūdolf Rassendyll
    offices: [{title: King, of: Ruritania, from: 1894-01-10}]
events: [{name: The Coronation of 1894}]
places: [{name: Strelsau}]
topics: [{name: Doubles & decoys}]
claims: [{text: He is the king., about: [Strelsau, The Coronation of 1894, Doubles & decoys]}]
`);
    const rows = await cypher(
      `MATCH (n:Actor|Event|Place|Topic|Claim) WHERE ${OURS} OPTIONAL MATCH (n)-[h:HOLDS]->() WITH n, h ORDER BY n.id
       RETURN n.id + coalesce(' ' + h.id, '') AS id`,
    );
    expect(rows.map(({ id }) => id)).toEqual([
      'actor:rudolf-rassendyll office:rudolf-rassendyll-king-1894',
      'actor:ruritania',
      'claim:he-is-the-king',
      'event:the-coronation-of-1894',
      'place:strelsau',
      'topic:doubles-decoys',
    ]);
  });
});

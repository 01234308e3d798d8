import { beforeAll, describe, expect, test } from 'vitest';
import { importCorpus } from '../../../src/imports/corpus/import.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { ask, testApp } from '../../support/ask.ts';
import { dump, folderOf, importFiles } from '../../support/dossier-files.ts';
import { empty, testGraph } from '../../support/graph.ts';

const graph = testGraph();
const app = testApp(graph);

const DOSSIER = `
dossier: names-in-time
title: Names and lives in time
actors:
  - id: actor:x
    kind: OUTLET
    name: X
    aliases: [the bird site]
    names: [{ name: Twitter, from: 2006-07, to: 2023-07-23 }, { name: X, from: 2023-07-23 }]
    founded: 2006-03-21
  - id: actor:burkina
    kind: STATE
    name: Burkina Faso
    names: [{ name: Upper Volta, to: 1984-08-03 }]
  - { id: actor:leningrad, kind: GROUP, name: Townspeople, names: [{ name: Leningraders, from: '1924', to: 1991-09-06 }, { name: Petrograders, from: '1914', to: '1924' }] }
  - { id: actor:yugoslavia, kind: STATE, name: Yugoslavia, founded: 1918-12-01, dissolved: 1992-04-27, succeededBy: Serbia and Montenegro }
  - { id: actor:serbia-and-montenegro, kind: STATE, name: Serbia and Montenegro, founded: 1992-04-27~ }
  - { id: actor:gorbachev, kind: PERSON, name: Mikhail Gorbachev, born: 1931-03-02, died: 2022-08-30 }
claims:
  - { id: claim:c, text: The site will not change its name., kind: COMMISSIVE, about: [actor:x] }
sources:
  - { id: source:s, title: A post, kind: POST, publisher: actor:x, seen: true }
statements:
  - { id: statement:early, speaker: actor:x, stance: ASSERTS, claim: claim:c, mode: INDIRECT, saidAt: 2020-10, sources: [{ source: source:s }] }
  - { id: statement:late, speaker: actor:x, stance: RETRACTS, claim: claim:c, mode: INDIRECT, saidAt: 2024-01-05, sources: [{ source: source:s }] }
`;

beforeAll(() => migrate(graph));

// Imported here, as the files are removed after the test that writes them.
test('importing again changes nothing, and a changed date is a revision', async () => {
  await empty();
  await importFiles(graph, { 'a.yaml': DOSSIER });
  const { changes } = await importFiles(graph, { 'a.yaml': DOSSIER });
  expect(changes).toEqual([]);
  const moved = DOSSIER.replace('to: 1984-08-03', 'to: 1984-08-04').replace(', succeededBy: Serbia and Montenegro', '');
  const again = await importFiles(graph, { 'a.yaml': moved });
  expect(again.changes.map(({ id, fields }) => [id, fields])).toEqual([
    ['actor:burkina', ['names']],
    ['actor:yugoslavia', ['succeededBy']],
  ]);
  await importFiles(graph, { 'a.yaml': DOSSIER });
});

describe('the name at a date', () => {
  test.each([
    ['actor:x', '2006-06-30', 'X'],
    ['actor:x', '2006-07-01', 'Twitter'],
    ['actor:x', '2023-07-22', 'Twitter'],
    ['actor:x', '2023-07-23', 'X'],
    ['actor:x', '2030-01-01', 'X'],
    ['actor:burkina', '0900-01-01', 'Upper Volta'],
    ['actor:burkina', '1984-08-04', 'Burkina Faso'],
    ['actor:leningrad', '1920-01-01', 'Petrograders'],
    ['actor:leningrad', '1924-06-01', 'Leningraders'],
    ['actor:leningrad', '2000-01-01', 'Townspeople'],
    ['actor:gorbachev', '1990-01-01', 'Mikhail Gorbachev'],
  ])('of %s on %s is %s', async (id, date, name) => {
    const query = 'query($id: ID!, $date: Date!) { actor(id: $id) { nameAt(date: $date) } }';
    expect(await ask(app, query, { id, date })).toEqual({ actor: { nameAt: name } });
  });

  test('is that of the statement in a brief', async () => {
    const query = '{ brief(of: "claim:c") { sections { paragraphs { sentences { text } } } } }';
    const text = JSON.stringify(await ask(app, query));
    expect(text).toMatch(/Twitter said it in October 2020/);
    expect(text).toMatch(/X retracted it on 5 January 2024/);
  });

  test('is read in a page of statements, when it is asked for there', async () => {
    const query =
      '{ statements(filter: { speaker: ["actor:x"] }) { nodes { speaker { name nameAt(date: "2020-01-01") names { name from { edtf } to { edtf } } } } } }';
    const { statements } = await ask<{ statements: { nodes: unknown[] } }>(app, query);
    expect(statements.nodes[0]).toEqual({
      speaker: {
        name: 'X',
        nameAt: 'Twitter',
        names: [
          { name: 'Twitter', from: { edtf: '2006-07' }, to: { edtf: '2023-07-23' } },
          { name: 'X', from: { edtf: '2023-07-23' }, to: null },
        ],
      },
    });
  });
});

test.each([
  ['Twitter', 'actor:x'],
  ['the bird site', 'actor:x'],
  ['Upper Volta', 'actor:burkina'],
  ['Petrograders', 'actor:leningrad'],
])('%s is found', async (query, id) => {
  const { search } = await ask<{ search: { nodes: { id: string }[] } }>(
    app,
    'query($query: String!) { search(query: $query, types: [ACTOR]) { nodes { id } } }',
    { query },
  );
  expect(search.nodes[0]?.id).toBe(id);
});

test('lives and successors', async () => {
  const query = `{
    person: actor(id: "actor:gorbachev") { ... on Person { born { edtf } died { edtf } } aliases names { name } }
    state: actor(id: "actor:yugoslavia") { ... on State { founded { edtf } dissolved { edtf } succeededBy { id } } }
    next: actor(id: "actor:serbia-and-montenegro") { ... on State { founded { edtf } dissolved { edtf } succeededBy { id } } }
    outlet: actor(id: "actor:x") { aliases ... on Outlet { founded { edtf } } }
  }`;
  expect(await ask(app, query)).toEqual({
    person: { born: { edtf: '1931-03-02' }, died: { edtf: '2022-08-30' }, aliases: [], names: [] },
    state: {
      founded: { edtf: '1918-12-01' },
      dissolved: { edtf: '1992-04-27' },
      succeededBy: { id: 'actor:serbia-and-montenegro' },
    },
    next: { founded: { edtf: '1992-04-27~' }, dissolved: null, succeededBy: null },
    outlet: { aliases: ['the bird site', 'Twitter'], founded: { edtf: '2006-03-21' } },
  });
});

test('a table has them, too', async () => {
  const written = await dump();
  const actors = `id,kind,name,aliases,names,born,died,founded,dissolved,succeededBy
actor:x,OUTLET,X,the bird site,2006-07 2023-07-23 Twitter; 2023-07-23 .. X,,,2006-03-21,,
actor:burkina,STATE,Burkina Faso,,.. 1984-08-03 Upper Volta,,,,,
actor:leningrad,GROUP,Townspeople,,1924 1991-09-06 Leningraders; 1914 1924 Petrograders,,,,,
actor:serbia-and-montenegro,STATE,Serbia and Montenegro,,,,,1992-04-27~,,
actor:yugoslavia,STATE,Yugoslavia,,,,,1918-12-01,1992-04-27,actor:serbia-and-montenegro
actor:gorbachev,PERSON,Mikhail Gorbachev,,,1931-03-02,2022-08-30,,,
`;
  const folder = await folderOf({ 'actors.csv': actors });
  await importCorpus(graph, [folder], { dossier: 'names-in-time' });
  expect(await dump()).toEqual(written);
});

import { beforeAll, describe, expect, test } from 'vitest';
import { importDossiers } from '../../../src/imports/dossier/import.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { ask, testApp } from '../../support/ask.ts';
import { folderOf } from '../../support/dossier-files.ts';
import { empty, testGraph } from '../../support/graph.ts';

const graph = testGraph();
const app = testApp(graph);

const DOSSIER = `
dossier: names
title: Names as articles print them
actors:
  - {id: actor:georgia, kind: STATE, name: Georgia}
  - {id: actor:turkey, kind: STATE, name: Turkey, aliases: [Türkiye]}
  - {id: actor:libya, kind: STATE, name: Libya}
  - {id: actor:ukraine, kind: STATE, name: Ukraine}
  - {id: actor:azerbaijan, kind: STATE, name: Azerbaijan}
  - {id: actor:turkish-mfa, kind: INSTITUTION, name: Ministry of Foreign Affairs, partOf: [{actor: actor:turkey}]}
  - {id: actor:pm-office, kind: INSTITUTION, name: Office of the Prime Minister of Georgia, partOf: [{actor: actor:georgia}]}
  - id: actor:saakashvili
    kind: PERSON
    name: Mikheil Saakashvili
    offices:
      - {id: office:saakashvili-1, title: President, of: actor:georgia, from: 2004-01-25, to: 2007-11-25}
      - {id: office:saakashvili-2, title: President, of: actor:georgia, from: 2008-01-20, to: 2013-11-17}
  - id: actor:zourabichvili
    kind: PERSON
    name: Salome Zourabichvili
    offices: [{id: office:zourabichvili, title: President, of: actor:georgia, from: 2018-12-16}]
  - id: actor:kobakhidze
    kind: PERSON
    name: Irakli Kobakhidze
    offices: [{id: office:kobakhidze, title: Prime Minister, of: actor:georgia, from: 2024-02-08}]
  - id: actor:fidan
    kind: PERSON
    name: Hakan Fidan
    offices: [{id: office:fidan, title: Minister of Foreign Affairs, of: actor:turkish-mfa, from: 2023-06-03}]
  - id: actor:davutoglu
    kind: PERSON
    name: Ahmet Davutoğlu
    offices: [{id: office:davutoglu, title: Minister of Foreign Affairs, of: actor:turkish-mfa, from: 2009-05-01, to: 2014-08-29}]
  - {id: actor:gaddafi, kind: PERSON, name: Muammar Gaddafi}
  - {id: actor:assad, kind: PERSON, name: Bashar al-Assad}
  - {id: actor:guterres, kind: PERSON, name: António Guterres}
  - {id: actor:lavrov, kind: PERSON, name: Сергей Лавров}
  - {id: actor:zelensky, kind: PERSON, name: Volodymyr Zelensky}
  - {id: actor:putin, kind: PERSON, name: Vladimir Putin}
  - {id: actor:mammadov, kind: PERSON, name: Novruz Mammadov}
  - {id: actor:hasanov, kind: PERSON, name: Zakir Hasanov}
claims:
  - {id: claim:fighters, text: "Turkey sent 1,200 fighters to the U.S. base.", kind: FACTUAL, about: [actor:turkey]}
  - {id: claim:other, text: "Turkey sent 200 doctors.", kind: FACTUAL, about: [actor:turkey]}
sources:
  - {id: source:remarks, title: "Remarks in Baku", kind: REMARKS, language: tr, url: "https://www.example.org/haberler/durmak-yok-4711.html", archivedUrl: "https://archive.example.net/zzq99"}
statements:
  - id: statement:never
    speaker: actor:fidan
    stance: ASSERTS
    claim: claim:fighters
    mode: DIRECT
    quote: "We have never sent “mercenaries” anywhere, and those who say so know it’s a lie that was made up in Yerevan and Paris."
    saidAt: 2020-10-19
    sources: [{source: source:remarks, language: tr, quote: "Biz durmuyoruz, 3.500 kilometre yürüdük", verbatim: true}]
`;

beforeAll(() => migrate(graph));

// Not before all tests: the files are removed after the test that writes them.
test('the dossier is imported', async () => {
  await empty();
  await importDossiers(graph, [await folderOf({ 'a.yaml': DOSSIER })]);
});

async function found(query: string, args: object = {}): Promise<string[]> {
  const text = `query($query: String!, $types: [SearchType!], $at: Date, $first: Int, $after: String) {
    search(query: $query, types: $types, at: $at, first: $first, after: $after) { nodes { id } pageInfo { endCursor } }
  }`;
  const { search } = await ask<{ search: { nodes: { id: string }[] } }>(app, text, { query, ...args });
  return search.nodes.map(({ id }) => id);
}

describe.each([undefined, ['ACTOR']])('among %j', (types) => {
  test.each([
    // Titles of offices.
    ['President Zourabichvili', 'actor:zourabichvili'],
    ['President Saakashvili', 'actor:saakashvili'],
    ['Georgian president', 'actor:zourabichvili'],
    ['president of Georgia', 'actor:zourabichvili'],
    ["Georgia's president", 'actor:zourabichvili'],
    ['Prime Minister of Georgia', 'actor:kobakhidze'],
    ['Georgian Prime Minister Irakli Kobakhidze', 'actor:kobakhidze'],
    ['Foreign Minister Fidan', 'actor:fidan'],
    ['Turkish foreign minister', 'actor:fidan'],
    ["Türkiye's foreign minister", 'actor:fidan'],
    ['former Foreign Minister Davutoglu', 'actor:davutoglu'],
    ['Turkish Ministry of Foreign Affairs', 'actor:turkish-mfa'],
    ['Russian Foreign Minister Lavrov', 'actor:lavrov'],
    ['UN Secretary-General António Guterres', 'actor:guterres'],
    ['president of Georgia 2010', 'actor:saakashvili'],
    ['Georgian president, 2005-03', 'actor:saakashvili'],
    ['Turkish foreign minister 2012', 'actor:davutoglu'],
    ['Georgian PM', 'actor:kobakhidze'],
    ['Turkish FM', 'actor:fidan'],
    ['Gerogian presdent', 'actor:zourabichvili'],
    ['Turk foreign minister', 'actor:fidan'],
    ["Türkiye's FM Hakan Fidan", 'actor:fidan'],
    ['Lavrov, Russian FM', 'actor:lavrov'],
    ['Pres. Zourabichvili', 'actor:zourabichvili'],
    ['PRESIDENT ZOURABICHVILI', 'actor:zourabichvili'],
    ['President Zourabichvili’s', 'actor:zourabichvili'],
    ['Libyan strongman Gaddafi', 'actor:gaddafi'],
    ['Ukrainian government', 'actor:ukraine'],
    ['Премьер Кобахидзе', 'actor:kobakhidze'],
    ['министр Фидан', 'actor:fidan'],
    // Honorifics, patronymics, particles.
    ['Mr Gaddafi', 'actor:gaddafi'],
    ['Dr. Guterres', 'actor:guterres'],
    ['Sayın Davutoğlu', 'actor:davutoglu'],
    ['PM Kobakhidze', 'actor:kobakhidze'],
    ['Vladimir Vladimirovich Putin', 'actor:putin'],
    ['Novruz Ismayil oghlu Mammadov', 'actor:mammadov'],
    ['Zakir Əsgər oğlu Həsənov', 'actor:hasanov'],
    ['Bashar Assad', 'actor:assad'],
    ['Bashar Hafez al-Assad', 'actor:assad'],
    ['Bashar el-Assad', 'actor:assad'],
    ['H. Fidan', 'actor:fidan'],
    // Spellings and scripts.
    ['Kadhafi', 'actor:gaddafi'],
    ['Qaddafi', 'actor:gaddafi'],
    ['Moammar Khadafy', 'actor:gaddafi'],
    ['Zelenskyy', 'actor:zelensky'],
    ['Zelenskij', 'actor:zelensky'],
    ['Зеленский', 'actor:zelensky'],
    ['Давутоглу', 'actor:davutoglu'],
    ['Саакашвили', 'actor:saakashvili'],
    ['სააკაშვილი', 'actor:saakashvili'],
    ['Πούτιν', 'actor:putin'],
    ['Хасанов', 'actor:hasanov'],
    ['Закир Гасанов', 'actor:hasanov'],
    ['Асад', 'actor:assad'],
    ['Հասանով', 'actor:hasanov'],
    ['Lavrov', 'actor:lavrov'],
    ['Sergey Lavrov', 'actor:lavrov'],
    ['Sergei Lavrow', 'actor:lavrov'],
  ])('%s', async (query, id) => {
    expect((await found(query, { types }))[0]).toBe(id);
  });

  test.each(['Heydar Aliyev', 'Anna Fidan Zielinski', 'Turkish king 2010', 'xyzzy plugh'])(
    'nobody is %s',
    async (query) => {
      expect((await found(query, { types })).filter((id) => !id.startsWith('actor:t'))).toEqual([]);
    },
  );
});

test.each([
  ['president of Georgia', '2006-01-01', 'actor:saakashvili'],
  ['president of Georgia', '2020-01-01', 'actor:zourabichvili'],
  ['Turkish foreign minister', '2014-08-29', 'actor:davutoglu'],
])('%s on %s', async (query, at, id) => {
  expect((await found(query, { at, types: ['ACTOR'] })).filter((hit) => hit !== 'actor:turkish-mfa')).toEqual([id]);
});

test.each([
  ['1200 fighters', 'claim:fighters'],
  ['1,200 fighters', 'claim:fighters'],
  ['1.200 fighters', 'claim:fighters'],
  ['US base', 'claim:fighters'],
  ['U.S. base', 'claim:fighters'],
  ['durmuyoruz', 'statement:never'],
  ['3500 kilometre', 'statement:never'],
  ['3,500 kilometre', 'statement:never'],
  ['"mercenaries" anywhere', 'statement:never'],
  ["know it's a lie", 'statement:never'],
  ['know it’s a lie', 'statement:never'],
  ['«We have never sent ‘mercenaries’ anywhere»', 'statement:never'],
  ['haberler 4711', 'source:remarks'],
  ['https://www.example.org/haberler/durmak-yok-4711.html', 'source:remarks'],
  ['zzq99', 'source:remarks'],
  [
    'We have never sent "mercenaries" anywhere, and those who say so know it\'s a lie that was made up in Yerevan and Paris.',
    'statement:never',
  ],
  [
    'The minister told reporters on Friday evening in Ankara, after a meeting that lasted three hours, that "we have never ' +
      'sent mercenaries anywhere, and those who say so know it is a lie that was made up in Yerevan and Paris", ' +
      'the agency said.',
    'statement:never',
  ],
  [
    'In a long report published this week, a newspaper of the region wrote, citing two sources who asked to stay unnamed, that ' +
      'Turkey sent 1200 fighters to the US base.',
    'claim:fighters',
  ],
])('%s', async (query, id) => {
  expect((await found(query, { types: ['CLAIM', 'STATEMENT', 'SOURCE'] }))[0]).toBe(id);
});

test.each([
  ['words of many parts', Array.from({ length: 12 }, (_, at) => `${'abcd.efgh.ijkl.mnop.'.repeat(3)}x${at}`).join(' ')],
  ['words of another script', 'министра-иностранных-дел-премьер-мид-президент-пресс-секретарь-глава-страны-посол-при'],
  ['titles that are shortened', 'pm fm mfa pres sec dep amb gov sen govt defense premier'],
])('a search for %s is not too long', async (_, query) => {
  expect(await found(query)).toEqual([]);
});

test('what changes elsewhere changes the words', async () => {
  const renamed = DOSSIER.replace('name: Georgia}', 'name: Sakartvelo, aliases: [Georgia]}').replace(
    'from: 2018-12-16}',
    'from: 2018-12-16, to: 2024-12-29}',
  );
  await importDossiers(graph, [await folderOf({ 'a.yaml': renamed })]);
  expect((await found('President of Sakartvelo', { types: ['ACTOR'] })).sort()).toEqual([
    'actor:saakashvili',
    'actor:zourabichvili',
  ]);
});

test('pages of what has most of the words visit each hit once', async () => {
  const query = 'Turkey sent fighters doctors nowhere';
  const all = await found(query);
  expect(all.length).toBeGreaterThan(1);
  const text = `query($query: String!, $after: String) {
    search(query: $query, first: 1, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } }
  }`;
  interface Page {
    readonly search: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
  }
  const seen: string[] = [];
  for (let after: string | null = null; ;) {
    const { search }: Page = await ask<Page>(app, text, { query, after });
    seen.push(...search.nodes.map(({ id }) => id));
    if (!search.pageInfo.hasNextPage) break;
    after = search.pageInfo.endCursor;
  }
  expect(seen).toEqual(all);
});

import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findCommand } from '../../src/cli/find.ts';
import { importCommand } from '../../src/cli/import.ts';
import { referencesCommand } from '../../src/cli/analysis/references.ts';
import { migrate } from '../../src/record/migrate.ts';
import { ask, post, testApp } from '../support/ask.ts';
import { run } from '../support/command.ts';
import { dump, folderOf } from '../support/dossier-files.ts';
import { cypher, empty, OURS, testGraph } from '../support/graph.ts';

const graph = testGraph();
const app = testApp(graph);

beforeAll(() => migrate(graph));
beforeEach(empty);

const HELD = `
dossier: held
title: What the record holds
actors:
  - {id: actor:turkey, kind: STATE, name: Türkiye, aliases: [Turkey], wikidataId: Q43}
  - {id: actor:times, kind: OUTLET, name: The Times}
events: [{id: event:war, name: The War of 2020}]
claims:
  - {id: claim:there, text: Officers were there., kind: FACTUAL, about: [actor:turkey]}
  - {id: claim:other, text: Somebody else was there., kind: FACTUAL, about: [actor:turkey]}
sources:
  - {id: source:a, title: Talks resume, kind: ARTICLE, url: "https://www.example.org/talks-resume"}
statements:
  - {id: statement:a, speaker: actor:turkey, stance: DENIES, claim: claim:there, mode: DIRECT, quote: "Nobody was there, nobody.", saidAt: 2020-11-01, sources: [{source: source:a}]}
`;

/** Imports a dossier of this content after the one above, and returns the warnings without the folder. */
async function warningsOf(content: string, ...flags: string[]): Promise<string[]> {
  const folder = await folderOf({ 'held.yaml': HELD, 'new.yaml': `dossier: new\ntitle: New\n${content}` });
  await run(importCommand, graph, join(folder, 'held.yaml'));
  const { out, err, failure } = await run(importCommand, graph, join(folder, 'new.yaml'), ...flags);
  expect([err, failure]).toEqual(['', undefined]);
  return out.replaceAll(`${folder}/`, '').match(/^new.yaml:.*/gm) ?? [];
}

const statement = (fields: string) =>
  `statements: [{id: statement:b, speaker: actor:turkey, mode: DIRECT, sources: [{source: source:a}], ${fields}}]`;

describe('what the record holds already is warned of', () => {
  test.each<[string, string, RegExp[]]>([
    [
      'a URL in another form',
      'sources: [{id: source:b, title: Talks resume, kind: ARTICLE, url: "http://m.example.org/talks-resume?utm_source=x#top"}]',
      [/^new.yaml:3:\d+: source:a has this URL: use that source, unless/],
    ],
    [
      'a URL twice in one file',
      'sources: [{id: source:b, title: B, kind: ARTICLE, url: "https://example.org/b"}, {id: source:c, title: C, kind: ARTICLE, url: "https://www.example.org/b/"}]',
      [/^new.yaml:3:\d+: source:b has this URL/],
    ],
    [
      'an alias as the name of another of the same kind',
      'actors: [{id: actor:b, kind: STATE, name: TURKEY}]',
      [
        /^new.yaml:3:\d+: actor:turkey is also called "TURKEY": use that one, unless it is another state of the same name/,
      ],
    ],
    [
      'a name as an alias',
      'actors: [{id: actor:b, kind: STATE, name: Turchia, aliases: [x, turkiye]}]',
      [/actor:turkey is also called "turkiye"/],
    ],
    ['a name in other punctuation', 'events: [{id: event:b, name: "The War, of 2020"}]', [/event:war is also called/]],
    [
      'a name of another kind',
      'actors: [{id: actor:b, kind: PERSON, name: Turkey}]\nplaces: [{id: place:b, name: Turkey}]',
      [],
    ],
    ['a part of a name', 'actors: [{id: actor:b, kind: OUTLET, name: Times}]', []],
    [
      'descriptions of unnamed persons',
      'actors: [{id: actor:b, kind: PERSON, name: An official, unnamed: true}, {id: actor:c, kind: PERSON, name: An official, unnamed: true}]',
      [],
    ],
    [
      'the words of a claim',
      'claims: [{id: claim:b, text: "officers were  there", kind: FACTUAL, about: [actor:turkey]}]',
      [/claim:there is the same claim in the same words: use that one/],
    ],
    [
      'the same words on the same claim a day before',
      statement('stance: DENIES, claim: claim:there, quote: "Nobody was there; nobody!", saidAt: 2020-10-31'),
      [/^new.yaml:3:\d+: statement:a has the same words of the same speaker within a day/],
    ],
    [
      'the same words a day later',
      statement('stance: ASSERTS, claim: claim:other, quote: "“Nobody was there – nobody”", saidAt: 2020-11-02'),
      [/statement:a has the same words of the same speaker within a day/],
    ],
    [
      'the same words two days later',
      statement('stance: DENIES, claim: claim:there, quote: "Nobody was there, nobody.", saidAt: 2020-11-03'),
      [],
    ],
    [
      'the same words at an unknown time',
      statement('stance: DENIES, claim: claim:there, quote: "Nobody was there, nobody.", saidAt: ../2020-11-01'),
      [],
    ],
    [
      'another stance',
      statement('stance: QUESTIONS, claim: claim:there, quote: "Was anybody?", saidAt: 2020-11-01'),
      [],
    ],
    [
      'one utterance with two claims in one dossier',
      `statements: [${['there', 'other'].map((claim) => `{id: statement:b-${claim}, speaker: actor:times, stance: ASSERTS, claim: claim:${claim}, mode: DIRECT, quote: They were., saidAt: 2020-11-01, sources: [{source: source:a}]}`).join(', ')}]`,
      [],
    ],
  ])('%s', async (_, content, expected) => {
    expect(await warningsOf(content, '--dry-run')).toEqual(
      expected.map((pattern): unknown => expect.stringMatching(pattern)),
    );
    expect(await warningsOf(content)).toEqual(expected.map((pattern): unknown => expect.stringMatching(pattern)));
    // What was imported is not warned of again.
    expect(await warningsOf(content)).toEqual([]);
  });

  test('the same words on the same claim and day, once', async () => {
    const content = statement(
      'stance: DENIES, claim: claim:there, quote: "Nobody was there; nobody!", saidAt: 2020-11-01',
    );
    expect(await warningsOf(content)).toEqual([
      expect.stringMatching(/^new.yaml:3:\d+: same speaker, claim and day as statement:a/),
    ]);
  });

  test('in a corpus, too, with its rows; and as JSON', async () => {
    const folder = await folderOf({
      'held.yaml': HELD,
      'new.jsonl': [
        '{"actor":{"id":"actor:b","kind":"STATE","name":"Turkey"}}',
        '{"claim":{"id":"claim:b","text":"Officers were there","kind":"FACTUAL","about":["actor:b"]}}',
        '{"source":{"id":"source:b","title":"B","kind":"ARTICLE","url":"http://example.org/talks-resume/"}}',
        '{"source":{"id":"source:c","title":"C","kind":"ARTICLE","url":"http://example.org/c?fbclid=1"}}',
        '{"source":{"id":"source:d","title":"D","kind":"ARTICLE","url":"http://example.org/c"}}',
      ].join('\n'),
    });
    await run(importCommand, graph, join(folder, 'held.yaml'));
    for (const flags of [['--dry-run'], []]) {
      const { out } = await run(importCommand, graph, join(folder, 'new.jsonl'), '--json', ...flags);
      const { warnings } = JSON.parse(out) as { warnings: { file: string; line: number; message: string }[] };
      expect(
        warnings
          .map(({ file, line, message }) => `${file.replace(/^.*\//, '')}:${line} ${message.split(' ')[0] ?? ''}`)
          .sort(),
      ).toEqual([
        'new.jsonl:1 actor:turkey',
        'new.jsonl:2 claim:there',
        'new.jsonl:3 source:a',
        'new.jsonl:5 source:c',
      ]);
    }
  });

  test.each<[string, string]>([
    ['new.yaml', 'dossier: new\ntitle: New\nactors: [{id: actor:b, kind: STATE, name: B, wikidataId: Q43}]\n'],
    ['new.jsonl', '{"actor":{"id":"actor:b","kind":"STATE","name":"B","wikidataId":"Q43"}}\n'],
  ])('a Wikidata item of another actor is an error: %s', async (name, content) => {
    const folder = await folderOf({ 'held.yaml': HELD, [name]: content });
    await run(importCommand, graph, join(folder, 'held.yaml'));
    const before = await dump();
    for (const flags of [['--dry-run'], []]) {
      const { err, failure } = await run(importCommand, graph, join(folder, name), ...flags);
      expect(err).toContain('Q43 is the item of actor:turkey already: refer to that actor, or correct the item');
      expect(failure).toBeDefined();
    }
    expect(await dump()).toEqual(before);
  });

  test('an item may be corrected: given to another actor in the same import', async () => {
    const folder = await folderOf({ 'held.yaml': HELD });
    await run(importCommand, graph, folder);
    const corrected = HELD.replace(', wikidataId: Q43', '').replace(
      'name: The Times',
      'name: The Times, wikidataId: Q43',
    );
    const { err } = await run(importCommand, graph, await folderOf({ 'held.yaml': corrected }));
    expect(err).toBe('');
  });

  test('twice in one corpus, the item is an error in the later row', async () => {
    const row = (id: string) => `{"actor":{"id":"actor:${id}","kind":"STATE","name":"${id}","wikidataId":"Q1"}}`;
    const folder = await folderOf({ 'new.jsonl': `${row('a')}\n${row('b')}\n` });
    const { err } = await run(importCommand, graph, join(folder, 'new.jsonl'), '--on-error', 'skip');
    expect(err).toBe('');
    expect(await cypher(`MATCH (n:Actor) WHERE ${OURS} RETURN n.id AS id`)).toEqual([{ id: 'actor:a' }]);
  });
});

describe('sources by URL', () => {
  beforeEach(async () => {
    await run(importCommand, graph, await folderOf({ 'held.yaml': HELD }));
  });
  const QUERY = 'query($filter: SourceFilter) { sources(filter: $filter) { totalCount nodes { id } } }';

  test.each<[object, string[]]>([
    [{ url: 'https://www.example.org/talks-resume' }, ['source:a']],
    [{ url: 'm.example.org/talks-resume?utm_campaign=x#y' }, ['source:a']],
    [{ url: 'https://www.example.org/other' }, []],
    [{ url: 'https://www.example.org/talks-resume', text: 'talks' }, ['source:a']],
    [{ url: 'https://www.example.org/talks-resume', text: 'nothing' }, []],
    [{ url: 'https://www.example.org/talks-resume', kind: ['LETTER'] }, []],
  ])('%j', async (filter, ids) => {
    const data = await ask<{ sources: { totalCount: number; nodes: { id: string }[] } }>(app, QUERY, { filter });
    expect([data.sources.totalCount, data.sources.nodes.map(({ id }) => id)]).toEqual([ids.length, ids]);
  });

  test('what is no URL is refused with the field', async () => {
    const { errors } = await post(app, QUERY, { filter: { url: 'not a url' } });
    expect(errors?.[0]).toMatchObject({
      message: 'filter.url must be a URL, received "not a url"',
      extensions: { code: 'BAD_USER_INPUT', field: 'filter.url' },
    });
  });

  test('hearsay find', async () => {
    const { out } = await run(findCommand, graph, 'http://m.example.org/talks-resume?utm_source=x#top');
    expect(out).toBe('source:a  Talks resume\n');
  });

  test('hearsay references --url', async () => {
    const { out } = await run(referencesCommand, graph, '--url', 'http://example.org/talks-resume');
    expect(out).toContain('Talks resume');
  });
});

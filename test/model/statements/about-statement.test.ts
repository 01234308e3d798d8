import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dryRunCorpus } from '../../../src/imports/corpus/dry-run.ts';
import { importCorpus } from '../../../src/imports/corpus/import.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { ask, testApp } from '../../support/ask.ts';
import { BASE } from '../../support/base-dossier.ts';
import { dump, folderOf, importFiles, problemsOf } from '../../support/dossier-files.ts';
import { empty, testGraph } from '../../support/graph.ts';

const graph = testGraph();
const app = testApp(graph);

const OF = 'statement:pashinyan-mercenaries';
const statement = (id: string, speaker: string, stance: string, claim: string, saidAt = '2020-11-01') => ({
  id,
  speaker,
  stance,
  claim,
  mode: 'INDIRECT',
  saidAt,
  sources: [{ source: 'source:anadolu' }],
});

/** Turkey rejects the accusation, and Pashinyan denies having made it; then Turkey asks about his denial. */
const ENTRIES = [
  { claim: { id: 'claim:false', text: 'The accusation is false.', kind: 'EVALUATIVE', about: [OF] } },
  { claim: { id: 'claim:made', text: 'He made it.', kind: 'FACTUAL', about: ['actor:pashinyan', OF] } },
  { claim: { id: 'claim:other', text: 'He did not.', kind: 'FACTUAL', about: [OF], contradicts: ['claim:made'] } },
  { statement: statement('statement:rejects', 'actor:turkey', 'ASSERTS', 'claim:false') },
  { statement: statement('statement:never', 'actor:pashinyan', 'DENIES', 'claim:made') },
  { claim: { id: 'claim:denied', text: 'He denied it.', kind: 'FACTUAL', about: ['statement:never'] } },
  { statement: statement('statement:asks', 'actor:turkey', 'ASKS', 'claim:denied') },
];

const DOSSIER = JSON.stringify({
  dossier: 'more',
  title: 'What is said of what was said',
  claims: ENTRIES.flatMap(({ claim }) => claim ?? []),
  statements: ENTRIES.flatMap((entry) => entry.statement ?? []),
});

const QUERY = `{
  statement(id: "${OF}") {
    claimsAbout { totalCount nodes { id about { id } aboutStatements { id } } }
    statementsAbout { totalCount nodes { id stance speaker { id } } }
    denials: statementsAbout(filter: { stance: [DENIES] }) { totalCount nodes { id } }
    first: statementsAbout(first: 1, orderBy: SAID_AT_ASC) { pageInfo { hasNextPage } }
  }
  statements(filter: { about: ["statement:never"] }) { totalCount nodes { id } }
  both: statements(filter: { about: ["${OF}", "statement:never"] }) { totalCount }
  ofTurkey: statements(filter: { about: ["${OF}"], speaker: ["actor:turkey"] }) { nodes { id } }
  claims(filter: { about: ["statement:never"] }) { nodes { id } }
}`;

const ANSWER = {
  statement: {
    claimsAbout: {
      totalCount: 3,
      nodes: [
        { id: 'claim:other', about: [], aboutStatements: [{ id: OF }] },
        { id: 'claim:made', about: [{ id: 'actor:pashinyan' }], aboutStatements: [{ id: OF }] },
        { id: 'claim:false', about: [], aboutStatements: [{ id: OF }] },
      ],
    },
    statementsAbout: {
      totalCount: 2,
      nodes: expect.arrayContaining([
        { id: 'statement:never', stance: 'DENIES', speaker: { id: 'actor:pashinyan' } },
        { id: 'statement:rejects', stance: 'ASSERTS', speaker: { id: 'actor:turkey' } },
      ]) as unknown,
    },
    denials: { totalCount: 1, nodes: [{ id: 'statement:never' }] },
    first: { pageInfo: { hasNextPage: true } },
  },
  statements: { totalCount: 1, nodes: [{ id: 'statement:asks' }] },
  both: { totalCount: 3 },
  ofTurkey: { nodes: [{ id: 'statement:rejects' }] },
  claims: { nodes: [{ id: 'claim:denied' }] },
};

beforeAll(() => migrate(graph));
beforeEach(async () => {
  await empty();
  await importFiles(graph, { 'base.yaml': BASE });
});

describe('statements about a statement', () => {
  test('are a list of it, by stance; so are the claims', async () => {
    await importFiles(graph, { 'more.json': DOSSIER });
    expect(await ask(app, QUERY)).toEqual(ANSWER);
    const before = await dump();
    await importFiles(graph, { 'more.json': DOSSIER });
    expect(await dump()).toEqual(before);
  });

  test.each([1, 2, 1_000])('are the same in a corpus, in batches of %i', async (batchSize) => {
    const lines = ENTRIES.map((entry) => JSON.stringify(entry)).join('\n');
    const corpus = join(await folderOf({ 'more.jsonl': lines }), 'more.jsonl');
    expect((await dryRunCorpus(graph, [corpus], { dossier: 'more' })).rejected).toBe(0);
    await importCorpus(graph, [corpus], { dossier: 'more', batchSize });
    const imported = await dump();
    expect(await ask(app, QUERY)).toEqual(ANSWER);
    await empty();
    await importFiles(graph, { 'base.yaml': BASE });
    await importFiles(graph, { 'more.json': DOSSIER });
    expect(await dump()).toEqual(imported);
  });

  test('one of which the claim comes to be about is written anew, and one of which it is no longer', async () => {
    await importFiles(graph, { 'more.json': DOSSIER });
    const changed = DOSSIER.replace(`"EVALUATIVE","about":["${OF}"]`, '"EVALUATIVE","about":["statement:never"]');
    await importFiles(graph, { 'more.json': changed });
    const answer = await ask<{ a: { nodes: unknown[] }; b: { nodes: unknown[] } }>(
      app,
      `{ a: statements(filter: { about: ["${OF}"] }) { nodes { id } }
         b: statements(filter: { about: ["statement:never"] }, orderBy: SAID_AT_ASC) { nodes { id } } }`,
    );
    expect(answer.a.nodes).toEqual([{ id: 'statement:never' }]);
    expect(answer.b.nodes).toHaveLength(2);
  });
});

describe('a statement cannot be on a claim about itself', () => {
  test.each<[string, string, string]>([
    [
      'directly',
      DOSSIER.replaceAll(`"about":["actor:pashinyan","${OF}"]`, '"about":["statement:never"]'),
      'a statement cannot be on a claim about itself: claim:made → statement:never → claim:made',
    ],
    [
      'through others',
      DOSSIER.replaceAll(`"about":["actor:pashinyan","${OF}"]`, '"about":["statement:asks"]'),
      'a statement cannot be on a claim about itself: claim:denied → statement:never → claim:made → statement:asks → claim:denied',
    ],
  ])('%s', async (_, text, message) => {
    expect((await problemsOf(graph, { 'more.json': text })).map((problem) => problem.message)).toEqual([message]);
  });

  test('of the record', async () => {
    await importFiles(graph, { 'more.json': DOSSIER });
    const changed = JSON.stringify({
      dossier: 'more',
      title: 'Only one',
      claims: [{ id: 'claim:made', text: 'He made it.', kind: 'FACTUAL', about: ['statement:asks'] }],
    });
    expect((await problemsOf(graph, { 'more.json': changed })).map((problem) => problem.message)).toEqual([
      'a statement cannot be on a claim about itself: claim:made → statement:asks → claim:denied → statement:never → claim:made',
    ]);
  });

  test('and an unknown one is named, with the nearest', async () => {
    const text = DOSSIER.replaceAll(OF, 'statement:pashinian-mercenaries');
    expect((await problemsOf(graph, { 'more.json': text }))[0]?.message).toBe(
      `neither these files nor the record hold statement:pashinian-mercenaries; did you mean ${OF}?`,
    );
  });
});

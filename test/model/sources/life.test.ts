import { beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { showCommand } from '../../../src/cli/show.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { ask, testApp } from '../../support/ask.ts';
import { BASE } from '../../support/base-dossier.ts';
import { run } from '../../support/command.ts';
import { importFiles, placeIn, problemsOf, unmarked } from '../../support/dossier-files.ts';
import { empty, testGraph } from '../../support/graph.ts';

const graph = testGraph();
const app = testApp(graph);

beforeEach(async () => {
  await migrate(graph);
  await empty();
});

const LIFE = `updatedAt: 2020-11-05
    accessedAt: 2023-09-24
    archives: [{ url: https://web.archive.org/1, at: 2020-11-03 }, { url: https://archive.example/2 }]
    status: RETRACTED
    statusAt: 2020-11-06
    statusNote: The quote was invented.
    publisher: actor:ahval`;
const withLife = (life: string, source = 'publisher: actor:ahval') => BASE.replace(`    ${source}`, `    ${life}`);

test('what became of a source is answered, shown, listed, and told in briefs', async () => {
  const files = { 'base.yaml': withLife(LIFE) };
  await importFiles(graph, files);
  expect((await importFiles(graph, files)).changes).toEqual([]);
  const answer = await ask<Record<string, unknown>>(
    app,
    `{ source(id: "source:ahval") {
        archivedUrl archives { url at { edtf } } updatedAt { edtf } accessedAt { edtf } status statusAt { edtf } statusNote seen
      }
      statement(id: "statement:pashinyan-mercenaries") { citations { source { id archives { url } } } }
      retracted: sources(filter: { status: [RETRACTED] }) { nodes { id } }
      corrected: sources(filter: { status: [CORRECTED, DELETED] }) { totalCount }
      claim: brief(of: "claim:mercenaries") { document(format: MARKDOWN) } }`,
  );
  expect(answer).toMatchObject({
    source: {
      archivedUrl: 'https://web.archive.org/1',
      archives: [
        { url: 'https://web.archive.org/1', at: { edtf: '2020-11-03' } },
        { url: 'https://archive.example/2', at: null },
      ],
      updatedAt: { edtf: '2020-11-05' },
      accessedAt: { edtf: '2023-09-24' },
      status: 'RETRACTED',
      statusAt: { edtf: '2020-11-06' },
      statusNote: 'The quote was invented.',
      seen: true,
    },
    statement: {
      citations: [
        {
          source: {
            id: 'source:ahval',
            archives: [{ url: 'https://web.archive.org/1' }, { url: 'https://archive.example/2' }],
          },
        },
        { source: { id: 'source:anadolu', archives: [] } },
      ],
    },
    retracted: { nodes: [{ id: 'source:ahval' }] },
    corrected: { totalCount: 0 },
  });
  const { document } = answer['claim'] as { document: string };
  expect(document).toContain('Ahval retracted “The article” on 6 November 2020.');
  expect(document).toMatch(
    /2 November 2020, updated on 5 November 2020, .*read on 24 September 2023, archived at <?https:\/\/web\.archive\.org\/1>?, archived at <?https:\/\/archive\.example\/2>?\. Retracted on 6 November 2020: The quote was invented\./,
  );
  expect(parse((await run(showCommand, graph, 'source:ahval')).out)).toMatchObject({
    status: 'RETRACTED',
    statusAt: '2020-11-06',
    accessedAt: '2023-09-24',
    archives: [{ url: 'https://web.archive.org/1', at: '2020-11-03' }, { url: 'https://archive.example/2' }],
  });
  expect((await run(showCommand, graph, 'statement:pashinyan-mercenaries')).out).toMatch(/status: RETRACTED/);
});

test.each([
  ['archivedUrl: https://a.example/1', ['https://a.example/1']],
  ['archives: [{ url: https://a.example/1 }]', ['https://a.example/1']],
  ['archivedUrl: https://a.example/1\n    archives: []', ['https://a.example/1']],
  [
    'archivedUrl: https://a.example/1\n    archives: [{ url: https://a.example/2 }]',
    ['https://a.example/1', 'https://a.example/2'],
  ],
  [
    'archivedUrl: https://a.example/2\n    archives: [{ url: https://a.example/1 }, { url: https://a.example/2, at: 2021-05 }]',
    ['https://a.example/2', 'https://a.example/1'],
  ],
  ['status: DELETED', []],
])('%j is read back as it was written', async (life, urls) => {
  const files = { 'base.yaml': withLife(`${life}\n    publisher: actor:ahval`) };
  await importFiles(graph, files);
  expect((await importFiles(graph, files)).changes).toEqual([]);
  const { source } = await ask<{ source: { archivedUrl: string | null; archives: { url: string }[] } }>(
    app,
    '{ source(id: "source:ahval") { archivedUrl archives { url } } }',
  );
  expect(source.archives.map(({ url }) => url)).toEqual(urls);
  expect(source.archivedUrl).toBe(urls[0] ?? null);
});

test('a copy that is kept later makes the source one that was seen', async () => {
  const unseen = (life: string) => ({
    'base.yaml': BASE.replace('locator: paragraph 3', 'verbatim: true')
      .replace('verbatim: true, verbatim: true', 'verbatim: true')
      .replace('title: The wire story,', `title: The wire story, ${life}`),
  });
  const chains = async () => {
    const { statement } = await ask<{ statement: { provenance: { chains: unknown[] } } }>(
      app,
      '{ statement(id: "statement:pashinyan-mercenaries") { provenance { chains { sources { id } } } } }',
    );
    return statement.provenance.chains.length;
  };
  await importFiles(graph, unseen(''));
  expect(await chains()).toBe(1);
  await importFiles(graph, unseen('archives: [{ url: "https://web.archive.org/3" }],'));
  expect(await chains()).toBe(2);
  const { statements } = await ask<{ statements: { nodes: unknown[] } }>(
    app,
    '{ statements(filter: { standsWithout: ["actor:ahval"], speaker: ["actor:pashinyan"] }) { nodes { id } } }',
  );
  expect(statements.nodes).toEqual([{ id: 'statement:pashinyan-mercenaries' }]);
});

test('dates and notes are refused without a status, and warned of when they cannot be', async () => {
  const { text, places } = unmarked(
    'base.yaml',
    withLife(
      'statusAt: ▸2020-11-05\n    statusNote: ▸Changed.\n    archives: [{ url: ▸ftp://x.example/1 }]\n    publisher: actor:ahval',
    ),
  );
  const problems = await problemsOf(graph, { 'base.yaml': text });
  expect(problems.map(placeIn).toSorted()).toEqual(places.toSorted());
  const early = withLife(
    'accessedAt: 2020-10-02\n    status: CORRECTED\n    statusAt: 2020-12\n    publisher: actor:ahval',
  );
  const { warnings } = await importFiles(graph, { 'base.yaml': early });
  expect(warnings.map(({ message }) => message)).toEqual([
    '2020-10-02 is before the source was published (2020-11-02): check both',
  ]);
});

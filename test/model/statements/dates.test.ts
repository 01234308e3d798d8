import { beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../../src/record/migrate.ts';
import { ask, testApp } from '../../support/ask.ts';
import { dump } from '../../support/dossier-files.ts';
import { empty, testGraph } from '../../support/graph.ts';
import { importDossier } from '../../support/reference-model/load.ts';

const graph = testGraph();
const app = testApp(graph);

const said = (id: string, saidAt: string, more: object = {}) => ({
  id: `statement:${id}`,
  speaker: 'actor:a',
  stance: 'ASSERTS',
  claim: 'claim:any',
  mode: 'INDIRECT',
  saidAt,
  sources: [{ source: 'source:s' }],
  ...more,
});

const claim = (id: string, kind: string, ...about: string[]) => ({
  id: `claim:${id}`,
  text: `Claim ${id}`,
  kind,
  about: about.length > 0 ? about : ['actor:b'],
});

const DOSSIER = {
  dossier: 'dates',
  title: 'Dates as people mean them',
  actors: [
    {
      id: 'actor:a',
      kind: 'PERSON',
      name: 'A',
      offices: [{ id: 'office:a', title: 'Minister', of: 'actor:b', from: '2019-05-01' }],
    },
    { id: 'actor:b', kind: 'STATE', name: 'B' },
  ],
  events: [
    { id: 'event:war', name: 'War', from: '2020-09-27' },
    { id: 'event:talks', name: 'Talks', from: '2020-03~' },
    { id: 'event:undated', name: 'Undated' },
  ],
  claims: [
    claim('any', 'FACTUAL'),
    claim('war', 'FACTUAL', 'event:war'),
    claim('both', 'EVALUATIVE', 'event:war', 'event:talks'),
    claim('undated', 'FACTUAL', 'event:war', 'event:undated'),
    claim('will-be', 'PREDICTIVE', 'event:war'),
  ],
  sources: [
    { id: 'source:s', title: 'S', kind: 'ARTICLE', publishedAt: '2025', cites: ['source:early'] },
    { id: 'source:early', title: 'E', kind: 'DOCUMENT', publishedAt: '2020-06-15' },
    { id: 'source:own', title: 'Own', kind: 'LETTER', publisher: 'actor:a', cites: ['source:early'] },
  ],
  statements: [
    said('about', '2020-11-10~'),
    said('late', '2021-09-2x'),
    said('spring', '2022-21'),
    said('caesar', '-0043-03-15'),
    said('instant', '2023-05-01T22:30:00Z'),
    said('open', '../2020-11-02'),
    said('open-war', '../2020-11-02', { claim: 'claim:war' }),
    said('open-both', '../2020-11-02', { claim: 'claim:both' }),
    said('open-undated', '../2020-11-02', { claim: 'claim:undated' }),
    said('open-will-be', '../2020-11-02', { claim: 'claim:will-be' }),
    said('open-office', '../2020-11-02', { as: 'office:a' }),
    said('open-own', '../2020-11-02', { sources: [{ source: 'source:own' }] }),
    said('open-answer', '../2020-11-02', { respondsTo: ['statement:asked'] }),
    said('asked', '2020-08-01'),
  ],
};

beforeAll(async () => {
  await empty();
  await migrate(graph);
  await importDossier(graph, DOSSIER);
});

interface List {
  readonly totalCount: number;
  readonly openBeginnings: number;
  readonly nodes: readonly { readonly id: string; readonly notBefore: string | null }[];
}

async function list(filter: string): Promise<List> {
  const query = `{ statements(filter: {${filter}}, orderBy: SAID_AT_ASC, first: 100) {
    totalCount openBeginnings nodes { id notBefore }
  } }`;
  return (await ask<{ statements: List }>(app, query)).statements;
}

const idsIn = ({ nodes }: List) => nodes.map(({ id }) => id.slice('statement:'.length)).sort();
const withoutOpen = async (filter: string) => idsIn(await list(filter)).filter((id) => !id.startsWith('open'));

describe('windows', () => {
  test.each([
    // Three days on either side, and certain only where all of them are in.
    ['saidFrom: "2020-11-07", saidTo: "2020-11-07"', ['about']],
    ['saidFrom: "2020-11-13", saidTo: "2020-11-13"', ['about']],
    ['saidFrom: "2020-11-14", saidTo: "2020-11-14"', []],
    ['saidFrom: "2020-11-10", saidTo: "2020-11-10", dating: CERTAIN', []],
    ['saidFrom: "2020-11-07", saidTo: "2020-11-13", dating: CERTAIN', ['about']],
    ['saidFrom: "2021-09-25", saidTo: "2021-09-25"', ['late']],
    ['saidFrom: "2021-09-20", saidTo: "2021-09-29", dating: CERTAIN', ['late']],
    ['saidFrom: "2021-09-30", saidTo: "2021-10-31"', []],
    ['saidFrom: "2022-05-31", saidTo: "2022-05-31"', ['spring']],
    ['saidFrom: "2022-03-01", saidTo: "2022-05-31", dating: CERTAIN', ['spring']],
    ['saidFrom: "2022-06-01", saidTo: "2022-06-30"', []],
    ['saidTo: "0001-01-01"', ['caesar']],
    ['saidFrom: "-0043-03-15", saidTo: "-0043-03-15", dating: CERTAIN', ['caesar']],
    ['saidFrom: "-0042-01-01", saidTo: "0100-01-01"', []],
    // Half past two on 2 May in Baku.
    ['saidFrom: "2023-05-01", saidTo: "2023-05-01"', ['instant']],
    ['saidFrom: "2023-05-01", saidTo: "2023-05-01", timeZone: "Asia/Baku"', []],
    ['saidFrom: "2023-05-02", saidTo: "2023-05-02", timeZone: "Asia/Baku"', ['instant']],
    ['saidFrom: "2023-05-02", saidTo: "2023-05-02", timeZone: "Asia/Baku", dating: CERTAIN', ['instant']],
    ['saidFrom: "2020-08-01", saidTo: "2020-08-01", timeZone: "Asia/Baku"', ['asked']],
    ['saidFrom: "2020-08-02", saidTo: "2020-08-02", timeZone: "Asia/Baku"', []],
    ['saidFrom: "2020-07-31", saidTo: "2020-07-31", timeZone: "America/New_York"', []],
  ])('%s', async (filter, expected) => {
    expect(await withoutOpen(filter)).toEqual(expected);
    expect((await list(filter)).totalCount).toBe((await list(filter)).nodes.length);
  });

  test('statements before the year 1 are listed with all others, and told with their instants', async () => {
    const { statements } = await ask<{ statements: { nodes: object[] } }>(
      app,
      '{ statements(orderBy: SAID_AT_ASC, first: 1) { nodes { id saidAt { edtf earliest latest } } } }',
    );
    expect(statements.nodes).toEqual([
      {
        id: 'statement:caesar',
        saidAt: {
          edtf: '-0043-03-15',
          earliest: '-000043-03-15T00:00:00.000Z',
          latest: '-000043-03-15T23:59:59.999Z',
        },
      },
    ]);
  });

  test('an unspecified digit is recorded as EDTF writes it', async () => {
    const { statement } = await ask<{ statement: object }>(
      app,
      '{ statement(id: "statement:late") { saidAt { edtf } } }',
    );
    expect(statement).toEqual({ saidAt: { edtf: '2021-09-2X' } });
  });
});

/** The bound of each statement with an open beginning: the latest of all that the record has. */
const BOUNDS = {
  'open-war': '2020-09-27',
  'open-both': '2020-01-30',
  'open-office': '2019-05-01',
  'open-own': '2020-06-15',
  'open-answer': '2020-08-01',
};
const UNBOUNDED = ['open', 'open-undated', 'open-will-be'];

describe('a date with an open beginning', () => {
  test('is bounded by the events of its claim, its office, what it answers and what it cites', async () => {
    const { nodes } = await list('saidTo: "2020-11-05", saidFrom: "2020-11-01"');
    const bounds = nodes.flatMap(({ id, notBefore }) =>
      notBefore === null ? [] : [[id.slice(10), notBefore.slice(0, 10)]],
    );
    expect(Object.fromEntries(bounds)).toEqual(BOUNDS);
  });

  test.each([
    ['1990-12-31', []],
    ['2019-04-30', []],
    ['2019-05-01', ['open-office']],
    ['2020-07-01', ['open-both', 'open-office', 'open-own']],
    ['2020-10-01', ['open-answer', 'open-both', 'open-office', 'open-own', 'open-war']],
  ])(
    'is left out of a window that ends before its bound, %s; without a bound it is counted apart',
    async (to, bounded) => {
      const found = await list(`saidFrom: "1990-01-01", saidTo: "${to}"`);
      expect(idsIn(found).filter((id) => id.startsWith('open'))).toEqual([...UNBOUNDED, ...bounded].sort());
      expect(found.openBeginnings).toBe(UNBOUNDED.length);
    },
  );

  test('is not counted apart in a window that has its end, or with certain dating', async () => {
    expect((await list('saidFrom: "2020-11-01", saidTo: "2020-11-05"')).openBeginnings).toBe(0);
    expect((await list('saidTo: "1990-12-31", dating: CERTAIN')).openBeginnings).toBe(0);
    expect((await list('saidFrom: "2020-11-01"')).openBeginnings).toBe(0);
  });

  test('moves with what bounds it', async () => {
    const moved = {
      ...DOSSIER,
      actors: DOSSIER.actors.map((actor) =>
        actor.offices
          ? { ...actor, offices: actor.offices.map((office) => ({ ...office, from: '2018-05-01' })) }
          : actor,
      ),
      events: DOSSIER.events.map((event) => (event.from === '2020-09-27' ? { ...event, from: '2020-10-27' } : event)),
      sources: DOSSIER.sources.map((source) =>
        source.id === 'source:early' ? { ...source, publishedAt: '2020-06-20' } : source,
      ),
      claims: DOSSIER.claims.map((each) => (each.id === 'claim:will-be' ? { ...each, kind: 'FACTUAL' } : each)),
      statements: DOSSIER.statements.map((each) =>
        each.id === 'statement:asked' ? { ...each, saidAt: '2020-08-10' } : each,
      ),
    };
    await importDossier(graph, moved);
    const changed = await dump();
    await empty();
    await importDossier(graph, moved);
    expect(changed).toEqual(await dump());
  });

  test('is no longer bounded by a date that opens in the same import', async () => {
    const open = {
      ...DOSSIER,
      statements: [
        ...DOSSIER.statements.map((each) =>
          each.id === 'statement:asked' ? { ...each, saidAt: '../2020-11-02' } : each,
        ),
        said('open-answer-2', '../2020-11-02', { respondsTo: ['statement:asked'] }),
      ],
    };
    await empty();
    await importDossier(graph, DOSSIER);
    await importDossier(graph, open);
    const changed = await dump();
    await empty();
    await importDossier(graph, open);
    expect(changed).toEqual(await dump());
  });
});

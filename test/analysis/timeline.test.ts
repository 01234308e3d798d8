import { beforeAll, describe, expect, test } from 'vitest';
import { ask, post, testApp } from '../support/ask.ts';
import { empty, testGraph } from '../support/graph.ts';
import { importDossier } from '../support/reference-model/load.ts';
import { migrate } from '../../src/record/migrate.ts';

const graph = testGraph();
const app = testApp(graph);

const said = (id: string, saidAt: string, stance: string, attitude: string) => ({
  id: `statement:${id}`,
  speaker: 'actor:a',
  stance,
  claim: 'claim:c',
  mode: 'INDIRECT',
  saidAt,
  toward: [{ actor: 'actor:b', attitude }],
  sources: [{ source: 'source:s' }],
});

const DOSSIER = {
  dossier: 'timeline',
  title: 'Dates of every sort',
  actors: ['a', 'b'].map((name) => ({ id: `actor:${name}`, kind: 'PERSON', name })),
  claims: [{ id: 'claim:c', text: 'It is so', kind: 'FACTUAL', about: ['actor:b'] }],
  sources: [{ id: 'source:s', title: 'S', kind: 'ARTICLE', publishedAt: '2025' }],
  statements: [
    // A Saturday and a Sunday.
    said('about', '2020-10-31~', 'ASSERTS', 'ACCUSES'),
    said('day', '2020-11-01', 'DENIES', 'ACCUSES'),
    // 02:30 on Monday the second in Baku.
    said('instant', '2020-11-01T22:30:00Z', 'ASSERTS', 'THANKS'),
    said('two-days', '2020-10-31/2020-11-01', 'DECLINES', 'NEUTRAL'),
    said('month', '2020-11', 'CONCEDES', 'ACCUSES'),
    said('by-then', '../2020-11-05', 'ASSERTS', 'THREATENS'),
    said('later', '2021-02-10', 'RETRACTS', 'PRAISES'),
  ],
};

interface Group {
  readonly counts: { total: number };
  readonly statements: { totalCount: number; nodes: { id: string }[] };
}

interface Timeline {
  readonly total: number;
  readonly buckets: (Group & { start: string; end: string })[];
  readonly imprecise: Group;
}

beforeAll(async () => {
  await empty();
  await migrate(graph);
  await importDossier(graph, DOSSIER);
});

async function timeline(args: string): Promise<Timeline> {
  const group = 'counts { total } statements(orderBy: SAID_AT_ASC) { totalCount nodes { id } }';
  const query = `{ timeline(${args}) { total buckets { start end ${group} } imprecise { ${group} } } }`;
  return (await ask<{ timeline: Timeline }>(app, query)).timeline;
}

const idsOf = ({ statements }: Group) => statements.nodes.map(({ id }) => id.slice('statement:'.length)).sort();

describe('each date is in the single bucket that it falls within, or counted as imprecise', () => {
  test.each<[args: string, buckets: Record<string, string[]>, imprecise: string[]]>([
    [
      'unit: DAY, timeZone: "UTC", filter: {saidTo: "2020-12-31"}',
      { '2020-11-01 2020-11-01': ['day', 'instant'] },
      ['about', 'by-then', 'month', 'two-days'],
    ],
    [
      'unit: DAY, timeZone: "Asia/Baku", filter: {saidTo: "2020-12-31"}',
      {
        '2020-11-01 2020-11-01': ['day'],
        '2020-11-02 2020-11-02': ['instant'],
      },
      ['about', 'by-then', 'month', 'two-days'],
    ],
    [
      'unit: DAY, timeZone: "Asia/Baku", filter: {saidFrom: "2020-11-02", saidTo: "2020-11-02", dating: CERTAIN}',
      { '2020-11-02 2020-11-02': ['instant'] },
      [],
    ],
    [
      'unit: DAY, filter: {timeZone: "Asia/Baku", saidTo: "2020-11-01", dating: CERTAIN}',
      { '2020-11-01 2020-11-01': ['day'] },
      ['two-days'],
    ],
    [
      'unit: WEEK, filter: {saidTo: "2020-12-31"}',
      { '2020-10-26 2020-11-01': ['day', 'instant', 'two-days'] },
      ['about', 'by-then', 'month'],
    ],
    [
      'unit: MONTH',
      {
        '2020-11-01 2020-11-30': ['day', 'instant', 'month'],
        '2020-12-01 2020-12-31': [],
        '2021-01-01 2021-01-31': [],
        '2021-02-01 2021-02-28': ['later'],
      },
      ['about', 'by-then', 'two-days'],
    ],
    [
      'unit: QUARTER',
      {
        '2020-10-01 2020-12-31': ['about', 'day', 'instant', 'month', 'two-days'],
        '2021-01-01 2021-03-31': ['later'],
      },
      ['by-then'],
    ],
    [
      'unit: YEAR',
      {
        '2020-01-01 2020-12-31': ['about', 'day', 'instant', 'month', 'two-days'],
        '2021-01-01 2021-12-31': ['later'],
      },
      ['by-then'],
    ],
  ])('%s', async (args, buckets, imprecise) => {
    const found = await timeline(args);
    expect(Object.fromEntries(found.buckets.map((each) => [`${each.start} ${each.end}`, idsOf(each)]))).toEqual(
      buckets,
    );
    expect(idsOf(found.imprecise)).toEqual(imprecise);
    for (const group of [...found.buckets, found.imprecise]) {
      expect(group.counts.total).toBe(group.statements.totalCount);
    }
    expect(found.total).toBe(found.buckets.reduce((sum, { counts }) => sum + counts.total, 0) + imprecise.length);
  });
});

test('stances and attitudes are counted, limited to those of the filter if it has any', async () => {
  const counts = 'counts { total agree disagree asserts denies concedes declines } attitudes { attitude count }';
  const { plain, accusing } = await ask<Record<string, { buckets: object[] }>>(
    app,
    `{ plain: timeline(unit: QUARTER, filter: {saidTo: "2020-12-31"}) { buckets { ${counts} } }
       accusing: timeline(unit: QUARTER, filter: {attitude: [ACCUSES]}) { buckets { ${counts} } } }`,
  );
  expect(plain?.buckets).toEqual([
    {
      counts: { total: 5, agree: 3, disagree: 1, asserts: 2, denies: 1, concedes: 1, declines: 1 },
      attitudes: [
        { attitude: 'ACCUSES', count: 3 },
        { attitude: 'THANKS', count: 1 },
        { attitude: 'NEUTRAL', count: 1 },
      ],
    },
  ]);
  expect(accusing?.buckets).toMatchObject([{ counts: { total: 3 }, attitudes: [{ attitude: 'ACCUSES', count: 3 }] }]);
});

test('an unknown time zone is rejected by name', async () => {
  for (const zone of ['Mars/Olympus', '', '+25:00']) {
    const { errors } = await post(app, `{ timeline(timeZone: "${zone}") { total } }`);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'timeZone' } });
  }
});

test('two time zones in one question are refused', async () => {
  const { errors } = await post(
    app,
    `{ timeline(timeZone: "Asia/Baku", filter: {timeZone: "Europe/Rome"}) { total } }`,
  );
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'timeZone' } });
});

test('a timeline with too many buckets is rejected, with advice', async () => {
  const statements = [said('long-ago', '1000-01-01', 'ASSERTS', 'NEUTRAL')];
  await importDossier(graph, { dossier: 'ago', title: 'Ago', actors: [], claims: [], sources: [], statements });
  const { errors } = await post(app, '{ timeline(unit: DAY) { total } }');
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'QUERY_TOO_COSTLY', field: 'unit' } });
  expect(errors?.[0]?.message).toContain('ask by a longer unit');
  // 1000 to 2021.
  expect((await timeline('unit: YEAR')).buckets).toHaveLength(1022);
});

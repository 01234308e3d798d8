import { describe, expect, test } from 'vitest';
import { createContext } from '../../../src/model/context.ts';
import { KnownIds } from '../../../src/model/search/known-ids.ts';
import { isEmptyFilter, toFilterParams } from '../../../src/model/statements/statement.filter.ts';
import { criteriaFor, pageQuery, planReads } from '../../../src/model/statements/statement.plan.ts';
import type { StatementFilter } from '../../../src/generated/types.ts';
import { queryOfAll } from '../../../src/model/statements/statement.store.ts';
import { testGraph } from '../../support/graph.ts';
import { recordReads } from '../../support/reads.ts';
import { loadDossiers } from '../../support/reference-model/dossiers.ts';

const graph = testGraph();
const request = { id: 'test', caller: 'anonymous', limits: { cost: Infinity, milliseconds: Infinity } } as const;
const context = createContext({ request, graph, known: new KnownIds(graph) });
const SCAN = 20_000;

async function planned(given: StatementFilter) {
  const criteria = await criteriaFor(context, null, [null], given);
  return planReads(criteria, await toFilterParams(context, given)).map((read) =>
    pageQuery({
      ...read,
      order: { name: 'SAID_AT', direction: 'DESC' },
      request: { size: 20, backward: false, after: null },
      scan: SCAN,
    }),
  );
}

const WINDOW = { saidTo: '2020-01-15' };

describe('the query of a page', () => {
  test.each<[query: string, filter: StatementFilter]>([
    ['statements/page:ALL_DESC', {}],
    ['statements/page:SPEAKER_DESC', { speaker: ['actor:a'] }],
    ['statements/page:OUTLET_DESC', { outlet: ['actor:o'] }],
    ['statements/page:SPEAKER_ABOUT_DESC', { speaker: ['actor:a'], about: ['actor:b'], saidFrom: '2020-01-01' }],
    ['statements/page-filtered:SPEAKER_DESC', { speaker: ['actor:a', 'actor:b'] }],
    ['statements/page-filtered:SPEAKER_DESC', { speaker: ['actor:a'], stance: ['DENIES'] }],
    ['statements/page-filtered:ALL_DESC', { asOf: new Date() }],
    ['statements/page-filtered:ALL_DESC', { credibility: [] }],
    ['statements/page-filtered:SPEAKER_DESC_EDGES', { speaker: ['actor:a'], outlet: ['actor:o'] }],
    ['statements/page-filtered:CLAIM_DESC_EDGES', { claim: ['claim:c'], about: ['topic:t'] }],
    ['statements/page-filtered:ALL_DESC', { minIndependentChains: 2, maxIndependentChains: 3 }],
    ['statements/page-filtered:ALL_DESC', { restsOn: ['actor:o'], standsWithout: ['source:s'] }],
    ['statements/page-filtered:ALL_DESC_EDGES', { reliability: ['A'] }],
    ['statements/page:SUBJECT_DESC', { about: ['statement:s'] }],
    ['statements/page:SUBJECT_DESC', { aboutAll: ['topic:t'] }],
    ['statements/page-filtered:SUBJECT_DESC_EDGES', { aboutAll: ['topic:t', 'actor:a'] }],
    ['statements/page-filtered:SPEAKER_ABOUT_DESC_EDGES', { speaker: ['actor:a'], aboutAll: ['actor:b', 'topic:t'] }],
    ['statements/page-filtered:ALL_DESC', { mode: ['REPOST'], channel: ['POST'], saidIn: ['place:p'], dossier: ['d'] }],
    ['statements/page-filtered:SPEAKER_DESC', { speaker: ['actor:a'], recordedFrom: '2020-01-01' }],
    ['statements/page-filtered:CLAIM_DESC_EDGES', { claim: ['claim:c'], language: ['tr'] }],
    ['statements/page-filtered:ALL_DESC_EDGES', { outletKind: ['OUTLET'], outletControl: ['STATE'] }],
    ['statements/page-filtered:SPEAKER_DESC_WINDOW', { speaker: ['actor:a'], ...WINDOW }],
    ['statements/page-filtered:SUBJECT_DESC_EDGES_WINDOW', { about: ['topic:t'], told: ['actor:a'], ...WINDOW }],
  ])('%s answers %j', async (query, filter) => {
    expect((await planned(filter)).map((page) => page.query)).toEqual([query]);
  });

  test.each<[queries: string[], filter: StatementFilter]>([
    [['CLAIM_DESC', 'FOUND_DESC'], { text: 'mercenaries' }],
    [['CLAIM_DESC', 'FOUND_DESC'], { text: 'mercenaries', speaker: ['actor:turkey'], stance: ['DENIES'] }],
    [['CLAIM_DESC_EDGES', 'FOUND_DESC_EDGES'], { text: 'mercenaries', outlet: ['actor:ahval'] }],
    [['CLAIM_DESC_WINDOW', 'FOUND_DESC_WINDOW'], { text: 'mercenaries', ...WINDOW }],
    // By a pair of actors, or by claims, there are fewer statements than a search may find.
    [['SPEAKER_ABOUT_DESC'], { text: 'mercenaries', speaker: ['actor:turkey'], about: ['actor:azerbaijan'] }],
    [['CLAIM_DESC'], { text: 'mercenaries', claim: ['claim:c'] }],
    [['FOUND_DESC'], { text: 'zzzzzzzzz' }],
  ])('%j start from what full text finds: %j', async (queries, filter) => {
    await loadDossiers(graph);
    const names = (await planned(filter)).map(({ query }) => query.replace('statements/page-filtered:', ''));
    expect(names).toEqual(queries);
  });

  test.each<[runs: number, filter: StatementFilter]>([
    [1, { speaker: ['actor:a'] }],
    [2, { speaker: ['actor:a', 'actor:b'] }],
    // Of each speaker, by the bounds of the window and by each width of dates that may reach into it.
    [16, { speaker: ['actor:a', 'actor:b'], ...WINDOW }],
  ])('shares out among %i runs through an index how many statements it may look at: %j', async (runs, filter) => {
    const params = (await planned(filter))[0]?.params;
    const {
      ranges = [],
      lists,
      scanLimit,
    } = params as { ranges?: unknown[]; lists?: { scans: unknown[] }[]; scanLimit: number };
    const scans = lists?.flatMap((list) => list.scans).length ?? 1;
    expect(scans * (1 + ranges.length)).toBe(runs);
    expect(scanLimit).toBe(SCAN / runs);
  });

  test('looks at a few of each, however many runs there are', async () => {
    const speaker = Array.from({ length: 100 }, (_, index) => `actor:a${index}`);
    expect((await planned({ speaker, ...WINDOW }))[0]?.params['scanLimit']).toBe(500);
  });
});

test('an analysis of more statements than its limit is refused by their count', async () => {
  await loadDossiers(graph);
  const error = () => new Error('too many');
  const prepare = (filter: StatementFilter, most: number) => {
    const fresh = createContext({ request, graph, known: new KnownIds(graph) });
    return queryOfAll(fresh, 'analysis/observations', filter, {}, { most, error });
  };
  const filter: StatementFilter = { stance: ['DENIES'], saidFrom: '2020-01-01' };
  const reads = await recordReads(async () => {
    await expect(prepare({}, 10)).rejects.toThrow('too many');
    await expect(prepare(filter, 1)).rejects.toThrow('too many');
    expect((await prepare({ speaker: ['actor:nikol-pashinyan'] }, 40)).params['limit']).toBe(41);
    expect((await prepare({}, 100_000)).query).toBe('analysis/observations:ALL');
  });
  expect(reads.map(([name]) => name).filter((name) => name.startsWith('analysis/'))).toEqual([]);
  // A record within the limit is not counted.
  expect(reads.filter(([name]) => name.startsWith('statements/count'))).toHaveLength(3);
});

test.each<[isEmpty: boolean, filter: StatementFilter]>([
  [true, {}],
  [true, { rollUp: true, dating: 'CERTAIN', speaker: null }],
  [false, { speaker: [] }],
  [false, { saidFrom: '2020-01-01' }],
  [false, { asOf: new Date() }],
])('an empty filter is %s: %j', (isEmpty, filter) => {
  expect(isEmptyFilter(filter)).toBe(isEmpty);
});

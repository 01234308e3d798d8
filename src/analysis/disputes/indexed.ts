import DataLoader from 'dataloader';
import neo4j from '../../graph/driver.ts';
import type { Context } from '../../model/context.ts';
import type { Stance } from '../../generated/types.ts';
import { stancesOn } from '../shared/stance.ts';
import { stanceIndexFromObservations } from './observed.ts';
import { readOrigins } from './origins.ts';
import type { FirstAndLast, SideSummary, ClaimSide, StanceIndex, Tally } from './stance-index.ts';

interface SummariesRow extends Record<string, unknown> {
  readonly claims: readonly string[];
  readonly keys: readonly number[];
}

interface CandidatesRow extends Record<string, unknown> {
  readonly claims: readonly string[];
  readonly agrees: readonly number[];
  readonly disagrees: readonly number[];
  readonly agreeOnlys: readonly string[];
  readonly disagreeOnlys: readonly string[];
}

interface TalliesRow extends Record<string, unknown> {
  readonly id: string;
  readonly items: readonly (readonly [actorId: string, count: number, low: number, high: number])[];
}

const SIDES = ['AGREE', 'DISAGREE'] as const;

/**
 * All statements of the record that stand, counted for their speakers: told by the indexes of the stance edges alone, so
 * that no statement is read.
 *
 * @param key What the summaries tell: how many statements there are, or where the last stands.
 */
export async function stanceIndexFromEdges(context: Context, key: 'COUNT' | 'LAST'): Promise<StanceIndex> {
  const summaries = await Promise.all(SIDES.map((_, side) => readSummaries(context, side, key)));
  return toStanceIndex(context, summaries);
}

/** The same with what tells, of every claim that may be in dispute, whether it is: so that disputes can be counted. */
export async function countedStanceIndex(context: Context): Promise<StanceIndex> {
  const [row] = await context.graph.read<CandidatesRow>('analysis/dispute-candidates');
  return toStanceIndex(context, row ? toSummaries(row) : []);
}

function toStanceIndex(context: Context, summaries: readonly ReadonlyMap<string, SideSummary>[]): StanceIndex {
  const { graph } = context;
  const keyOf = ({ claim, side }: ClaimSide) => `${side} ${claim}`;
  const tallies = new DataLoader((parts: readonly ClaimSide[]) => readTallies(context, parts), { cacheKeyFn: keyOf });
  const ends = new DataLoader((parts: readonly ClaimSide[]) => readEnds(context, parts, (part) => tallies.load(part)), {
    cacheKeyFn: keyOf,
  });
  const origins = new DataLoader(
    (parts: readonly ClaimSide[]) =>
      readOrigins(
        graph,
        parts.map(({ claim, side }) => ({ claim, stances: stancesOn(side) })),
      ),
    { cacheKeyFn: keyOf },
  );
  const observed = new DataLoader(async (claims: readonly string[]) => {
    const stances = await stanceIndexFromObservations(context, {}, 'PERSON', claims);
    return claims.map(() => stances);
  });
  return {
    each: 1,
    summaries: (side) => summaries[side] ?? new Map<string, SideSummary>(),
    statementCount: async (part) => (await tallies.load(part)).reduce((sum, { count }) => sum + count, 0),
    tallies: (part) => tallies.load(part),
    ends: (part) => ends.load(part),
    origins: (part) => origins.load(part),
    withPositions: async (part, actorId) => (await observed.load(part.claim)).withPositions(part, actorId),
  };
}

async function readSummaries(
  { graph }: Context,
  side: number,
  key: 'COUNT' | 'LAST',
): Promise<Map<string, SideSummary>> {
  const read = async (stance: Stance) => graph.read<SummariesRow>(`analysis/dispute-summaries:${stance}_${key}`);
  const summaries = new Map<string, SideSummary>();
  for (const { claims, keys } of (await Promise.all(stancesOn(side).map(read))).flat()) {
    for (const [at, claim] of claims.entries()) {
      const known = summaries.get(claim);
      const here = keys[at] ?? 0;
      if (key === 'COUNT') summaries.set(claim, { statements: (known?.statements ?? 0) + here });
      else summaries.set(claim, { last: Math.max(known?.last ?? 0, here) });
    }
  }
  return summaries;
}

/** Of each side the claims that may be in dispute. */
function toSummaries(row: CandidatesRow): Map<string, SideSummary>[] {
  const columns = [
    { counts: row.agrees, onlys: row.agreeOnlys },
    { counts: row.disagrees, onlys: row.disagreeOnlys },
  ];
  return columns.map(({ counts, onlys }) => {
    const summaries = new Map<string, SideSummary>();
    row.claims.forEach((claim, at) => {
      const statements = counts[at] ?? 0;
      if (statements > 0) summaries.set(claim, { statements, only: onlys[at] || null });
    });
    return summaries;
  });
}

async function readTallies({ graph }: Context, parts: readonly ClaimSide[]): Promise<Tally[][]> {
  const read = await Promise.all(
    SIDES.map(async (name, side) => {
      const ids = parts.filter((part) => part.side === side).map(({ claim }) => claim);
      const rows = ids.length === 0 ? [] : await graph.read<TalliesRow>(`analysis/dispute-tallies:${name}`, { ids });
      return new Map(rows.map(({ id, items }) => [id, items]));
    }),
  );
  return parts.map(({ claim, side }) =>
    (read[side]?.get(claim) ?? []).map(([actorId, count, low, high]) => ({ actorId, count, low, high })),
  );
}

async function readEnds(
  { graph }: Context,
  parts: readonly ClaimSide[],
  tallies: StanceIndex['tallies'],
): Promise<FirstAndLast[]> {
  const spans = await Promise.all(parts.map(async (part) => firstAndLastKey(await tallies(part))));
  const rows = parts.map(({ claim, side }, at) => ({
    claim,
    stances: stancesOn(side),
    first: neo4j.int(spans[at]?.first ?? 0),
    last: neo4j.int(spans[at]?.last ?? 0),
  }));
  const ids = await graph.read<Pick<FirstAndLast, 'firstId' | 'lastId'> & Record<string, unknown>>(
    'analysis/dispute-ends',
    {
      rows,
    },
  );
  return ids.map(({ firstId, lastId }, at) => ({ ...(spans[at] ?? { first: 0, last: 0 }), firstId, lastId }));
}

function firstAndLastKey(tallies: readonly Tally[]): { first: number; last: number } {
  return {
    first: Math.min(...tallies.map(({ low }) => low)),
    last: Math.max(...tallies.map(({ high }) => high)),
  };
}

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
  readonly items: readonly (readonly [actorId: string, count: number, firstKey: number, lastKey: number])[];
}

const SIDES = ['AGREE', 'DISAGREE'] as const;

/**
 * Counts all statements that are not withdrawn for their speakers. Uses only the indexes of the stance edges, without
 * reading any statement.
 *
 * @param key What the summaries hold: the number of statements, or the sort key of the last one.
 */
export async function stanceIndexFromEdges(context: Context, key: 'COUNT' | 'LAST'): Promise<StanceIndex> {
  const summaries = await Promise.all(SIDES.map((_, side) => readSummaries(context, side, key)));
  return toStanceIndex(context, summaries);
}

/** The same, with the sole actors of each side of every claim that may be disputed, so that disputes can be counted. */
export async function countedStanceIndex(context: Context): Promise<StanceIndex> {
  const [row] = await context.graph.read<CandidatesRow>('analysis/dispute-candidates');
  return toStanceIndex(context, row ? toSummaries(row) : []);
}

function toStanceIndex(context: Context, summaries: readonly ReadonlyMap<string, SideSummary>[]): StanceIndex {
  const { graph } = context;
  const cacheKey = ({ claim, side }: ClaimSide) => `${side} ${claim}`;
  const tallies = new DataLoader((claimSides: readonly ClaimSide[]) => readTallies(context, claimSides), {
    cacheKeyFn: cacheKey,
  });
  const firstAndLast = new DataLoader(
    (claimSides: readonly ClaimSide[]) => readFirstAndLast(context, claimSides, (claimSide) => tallies.load(claimSide)),
    {
      cacheKeyFn: cacheKey,
    },
  );
  const origins = new DataLoader(
    (claimSides: readonly ClaimSide[]) =>
      readOrigins(
        graph,
        claimSides.map(({ claim, side }) => ({ claim, stances: stancesOn(side) })),
      ),
    { cacheKeyFn: cacheKey },
  );
  const observed = new DataLoader(async (claims: readonly string[]) => {
    const stances = await stanceIndexFromObservations(context, {}, 'PERSON', claims);
    return claims.map(() => stances);
  });
  return {
    maxActorsPerStatement: 1,
    summaries: (side) => summaries[side] ?? new Map<string, SideSummary>(),
    statementCount: async (claimSide) => (await tallies.load(claimSide)).reduce((sum, { count }) => sum + count, 0),
    tallies: (claimSide) => tallies.load(claimSide),
    firstAndLast: (claimSide) => firstAndLast.load(claimSide),
    origins: (claimSide) => origins.load(claimSide),
    withPositions: async (claimSide, actorId) =>
      (await observed.load(claimSide.claim)).withPositions(claimSide, actorId),
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
    for (const [index, claim] of claims.entries()) {
      const existing = summaries.get(claim);
      const value = keys[index] ?? 0;
      if (key === 'COUNT') summaries.set(claim, { statements: (existing?.statements ?? 0) + value });
      else summaries.set(claim, { lastKey: Math.max(existing?.lastKey ?? 0, value) });
    }
  }
  return summaries;
}

/** The claims that may be disputed, summarised for each side. */
function toSummaries(row: CandidatesRow): Map<string, SideSummary>[] {
  const columns = [
    { counts: row.agrees, soleActors: row.agreeOnlys },
    { counts: row.disagrees, soleActors: row.disagreeOnlys },
  ];
  return columns.map(({ counts, soleActors }) => {
    const summaries = new Map<string, SideSummary>();
    row.claims.forEach((claim, index) => {
      const statements = counts[index] ?? 0;
      if (statements > 0) summaries.set(claim, { statements, soleActorId: soleActors[index] || null });
    });
    return summaries;
  });
}

async function readTallies({ graph }: Context, claimSides: readonly ClaimSide[]): Promise<Tally[][]> {
  const read = await Promise.all(
    SIDES.map(async (name, side) => {
      const ids = claimSides.filter((claimSide) => claimSide.side === side).map(({ claim }) => claim);
      const rows = ids.length === 0 ? [] : await graph.read<TalliesRow>(`analysis/dispute-tallies:${name}`, { ids });
      return new Map(rows.map(({ id, items }) => [id, items]));
    }),
  );
  return claimSides.map(({ claim, side }) =>
    (read[side]?.get(claim) ?? []).map(([actorId, count, firstKey, lastKey]) => ({
      actorId,
      count,
      firstKey,
      lastKey,
    })),
  );
}

async function readFirstAndLast(
  { graph }: Context,
  claimSides: readonly ClaimSide[],
  tallies: StanceIndex['tallies'],
): Promise<FirstAndLast[]> {
  const ranges = await Promise.all(claimSides.map(async (claimSide) => keyRange(await tallies(claimSide))));
  const rows = claimSides.map(({ claim, side }, index) => ({
    claim,
    stances: stancesOn(side),
    first: neo4j.int(ranges[index]?.first ?? 0),
    last: neo4j.int(ranges[index]?.last ?? 0),
  }));
  const ids = await graph.read<Pick<FirstAndLast, 'firstId' | 'lastId'> & Record<string, unknown>>(
    'analysis/dispute-ends',
    {
      rows,
    },
  );
  return ids.map(({ firstId, lastId }, index) => ({ ...(ranges[index] ?? { first: 0, last: 0 }), firstId, lastId }));
}

function keyRange(tallies: readonly Tally[]): { first: number; last: number } {
  return {
    first: Math.min(...tallies.map(({ firstKey }) => firstKey)),
    last: Math.max(...tallies.map(({ lastKey }) => lastKey)),
  };
}

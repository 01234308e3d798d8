import DataLoader from 'dataloader';
import neo4j from '../../graph/driver.ts';
import type { Context } from '../../model/context.ts';
import type { Stance } from '../../generated/types.ts';
import { stancesOn } from '../shared/stance.ts';
import { observedStanding } from './observed.ts';
import { originsOf } from './origins.ts';
import type { Ends, Lot, Part, Standing, Tally } from './stance-index.ts';

interface LotsRow extends Record<string, unknown> {
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
 * @param key What the lots tell: how many statements there are, or where the last stands.
 */
export async function indexedStanding(context: Context, key: 'COUNT' | 'LAST'): Promise<Standing> {
  const lots = await Promise.all(SIDES.map((_, side) => lotsOn(context, side, key)));
  return standingOn(context, lots);
}

/** The same with what tells, of every claim that may be in dispute, whether it is: so that disputes can be counted. */
export async function countedStanding(context: Context): Promise<Standing> {
  const [row] = await context.graph.read<CandidatesRow>('analysis/dispute-candidates');
  return standingOn(context, row ? lotsOf(row) : []);
}

function standingOn(context: Context, lots: readonly ReadonlyMap<string, Lot>[]): Standing {
  const { graph } = context;
  const keyOf = ({ claim, side }: Part) => `${side} ${claim}`;
  const tallies = new DataLoader((parts: readonly Part[]) => talliesOf(context, parts), { cacheKeyFn: keyOf });
  const ends = new DataLoader((parts: readonly Part[]) => endsOf(context, parts, (part) => tallies.load(part)), {
    cacheKeyFn: keyOf,
  });
  const origins = new DataLoader(
    (parts: readonly Part[]) =>
      originsOf(
        graph,
        parts.map(({ claim, side }) => ({ claim, stances: stancesOn(side) })),
      ),
    { cacheKeyFn: keyOf },
  );
  const observed = new DataLoader(async (claims: readonly string[]) => {
    const standing = await observedStanding(context, {}, 'PERSON', claims);
    return claims.map(() => standing);
  });
  return {
    each: 1,
    lots: (side) => lots[side] ?? new Map<string, Lot>(),
    statementCount: async (part) => (await tallies.load(part)).reduce((sum, { count }) => sum + count, 0),
    tallies: (part) => tallies.load(part),
    ends: (part) => ends.load(part),
    origins: (part) => origins.load(part),
    placed: async (part, actorId) => (await observed.load(part.claim)).placed(part, actorId),
  };
}

async function lotsOn({ graph }: Context, side: number, key: 'COUNT' | 'LAST'): Promise<Map<string, Lot>> {
  const read = async (stance: Stance) => graph.read<LotsRow>(`analysis/dispute-lots:${stance}_${key}`);
  const lots = new Map<string, Lot>();
  for (const { claims, keys } of (await Promise.all(stancesOn(side).map(read))).flat()) {
    for (const [at, claim] of claims.entries()) {
      const known = lots.get(claim);
      const here = keys[at] ?? 0;
      if (key === 'COUNT') lots.set(claim, { statements: (known?.statements ?? 0) + here });
      else lots.set(claim, { last: Math.max(known?.last ?? 0, here) });
    }
  }
  return lots;
}

/** Of each side the claims that may be in dispute. */
function lotsOf(row: CandidatesRow): Map<string, Lot>[] {
  const columns = [
    { counts: row.agrees, onlys: row.agreeOnlys },
    { counts: row.disagrees, onlys: row.disagreeOnlys },
  ];
  return columns.map(({ counts, onlys }) => {
    const lots = new Map<string, Lot>();
    row.claims.forEach((claim, at) => {
      const statements = counts[at] ?? 0;
      if (statements > 0) lots.set(claim, { statements, only: onlys[at] || null });
    });
    return lots;
  });
}

async function talliesOf({ graph }: Context, parts: readonly Part[]): Promise<Tally[][]> {
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

async function endsOf({ graph }: Context, parts: readonly Part[], tallies: Standing['tallies']): Promise<Ends[]> {
  const spans = await Promise.all(parts.map(async (part) => spanOf(await tallies(part))));
  const rows = parts.map(({ claim, side }, at) => ({
    claim,
    stances: stancesOn(side),
    first: neo4j.int(spans[at]?.first ?? 0),
    last: neo4j.int(spans[at]?.last ?? 0),
  }));
  const ids = await graph.read<Pick<Ends, 'firstId' | 'lastId'> & Record<string, unknown>>('analysis/dispute-ends', {
    rows,
  });
  return ids.map(({ firstId, lastId }, at) => ({ ...(spans[at] ?? { first: 0, last: 0 }), firstId, lastId }));
}

function spanOf(tallies: readonly Tally[]): { first: number; last: number } {
  return {
    first: Math.min(...tallies.map(({ low }) => low)),
    last: Math.max(...tallies.map(({ high }) => high)),
  };
}

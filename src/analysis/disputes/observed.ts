import DataLoader from 'dataloader';
import type { Context } from '../../model/context.ts';
import type { ActorLevel, StatementFilter } from '../../generated/types.ts';
import { attribute, type Attribution } from '../shared/attribution.ts';
import { withPositions } from '../shared/evidence-page.ts';
import { observe, type Observations } from '../shared/observations.ts';
import { SIDE_BY_STANCE } from '../shared/stance.ts';
import { MAX_STATEMENTS_PER_SIDE, readOrigins } from './origins.ts';
import type { FirstAndLast, SideSummary, ClaimSide, StanceIndex, Tally } from './stance-index.ts';

/**
 * Reads every statement that passes the filter, and counts each for the actors it is attributed to at a level.
 *
 * @param claims Only statements on these claims; all claims if omitted.
 */
export async function stanceIndexFromObservations(
  context: Context,
  filter: StatementFilter,
  level: ActorLevel,
  claims?: readonly string[],
): Promise<StanceIndex> {
  const observations = await observe(context, filter, { ids: true }, { claims });
  const attribution = await attribute(context.graph, level, observations);
  const sides = [0, 1].map((side) => groupByClaim(observations, side));
  const summaries = sides.map(
    (lists) => new Map([...lists].map(([claim, indexes]) => [claim, summarize(observations, attribution, indexes)])),
  );
  const indexesOn = ({ claim, side }: ClaimSide) => sides[side]?.get(claim) ?? [];
  const origins = new DataLoader((claimSides: readonly ClaimSide[]) =>
    readOrigins(
      context.graph,
      claimSides.map((claimSide) => ({ ids: latestStatementIds(observations, indexesOn(claimSide)) })),
      { byOwner: filter.independence === 'OWNER' },
    ),
  );
  return {
    maxActorsPerStatement: maxActorsPerStatement(attribution),
    summaries: (side) => summaries[side] ?? new Map<string, SideSummary>(),
    statementCount: (claimSide) => Promise.resolve(indexesOn(claimSide).length),
    tallies: (claimSide) => Promise.resolve(tally(observations, attribution, indexesOn(claimSide))),
    firstAndLast: (claimSide) => Promise.resolve(findFirstAndLast(observations, indexesOn(claimSide))),
    origins: (claimSide) => origins.load(claimSide),
    withPositions: (claimSide, actorId) => {
      const actor = actorId === undefined ? null : attribution.actors.find(actorId);
      const indexes = indexesOn(claimSide).filter((index) => actor === null || countsFor(attribution, index, actor));
      return Promise.resolve(withPositions(observations, indexes));
    },
  };
}

/** The indexes of the observations on one side of each claim, ordered by sort key. */
function groupByClaim(
  { size, claims, claim, stance, sortKey, ids }: Observations,
  side: number,
): Map<string, number[]> {
  const lists = new Map<number, number[]>();
  for (let index = 0; index < size; index += 1) {
    if (SIDE_BY_STANCE[stance[index] ?? 0] !== side) continue;
    const list = lists.get(claim[index] ?? 0);
    if (list) list.push(index);
    else lists.set(claim[index] ?? 0, [index]);
  }
  const compare = (a: number, b: number) =>
    (sortKey[a] ?? 0) - (sortKey[b] ?? 0) || ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1);
  return new Map([...lists].map(([number, list]) => [claims.texts[number] ?? '', list.sort(compare)]));
}

function summarize(
  { sortKey }: Observations,
  { actors, actor, start }: Attribution,
  indexes: readonly number[],
): SideSummary {
  const distinct = new Set<number>();
  for (const index of indexes) {
    for (let entry = start[index] ?? 0; entry < (start[index + 1] ?? 0); entry += 1) distinct.add(actor[entry] ?? 0);
  }
  const [sole = 0] = distinct;
  return {
    statements: indexes.length,
    soleActorId: distinct.size === 1 ? (actors.texts[sole] ?? '') : null,
    lastKey: sortKey[indexes.at(-1) ?? 0] ?? 0,
  };
}

function tally({ sortKey }: Observations, { actors, actor, start }: Attribution, indexes: readonly number[]): Tally[] {
  const tallies = new Map<number, { actorId: string; count: number; firstKey: number; lastKey: number }>();
  for (const index of indexes) {
    const key = sortKey[index] ?? 0;
    for (let entry = start[index] ?? 0; entry < (start[index + 1] ?? 0); entry += 1) {
      const number = actor[entry] ?? 0;
      const existing = tallies.get(number);
      if (existing) Object.assign(existing, { count: existing.count + 1, lastKey: key });
      else tallies.set(number, { actorId: actors.texts[number] ?? '', count: 1, firstKey: key, lastKey: key });
    }
  }
  return [...tallies.values()];
}

function findFirstAndLast({ ids, sortKey }: Observations, indexes: readonly number[]): FirstAndLast {
  const first = indexes[0] ?? 0;
  const last = indexes.at(-1) ?? 0;
  return { first: sortKey[first] ?? 0, last: sortKey[last] ?? 0, firstId: ids[first] ?? '', lastId: ids[last] ?? '' };
}

function latestStatementIds({ ids }: Observations, indexes: readonly number[]): string[] {
  return indexes.slice(-MAX_STATEMENTS_PER_SIDE).map((index) => ids[index] ?? '');
}

function countsFor({ actor, start }: Attribution, index: number, number: number): boolean {
  return actor.subarray(start[index], start[index + 1]).includes(number);
}

function maxActorsPerStatement({ start }: Attribution): number {
  let max = 1;
  for (let index = 1; index < start.length; index += 1)
    max = Math.max(max, (start[index] ?? 0) - (start[index - 1] ?? 0));
  return max;
}

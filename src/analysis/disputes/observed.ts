import DataLoader from 'dataloader';
import type { Context } from '../../model/context.ts';
import type { ActorLevel, StatementFilter } from '../../generated/types.ts';
import { attribute, type Attribution } from '../shared/attribution.ts';
import { withPositions } from '../shared/evidence-page.ts';
import { observe, type Observations } from '../shared/observations.ts';
import { SIDE_OF } from '../shared/stance.ts';
import { MOST_LOOKED_AT, readOrigins } from './origins.ts';
import type { FirstAndLast, SideSummary, ClaimSide, StanceIndex, Tally } from './stance-index.ts';

/**
 * The statements that pass a filter, counted for whom they count at a level.
 *
 * @param claims Those that the statements are on; all when not given.
 */
export async function stanceIndexFromObservations(
  context: Context,
  filter: StatementFilter,
  level: ActorLevel,
  claims?: readonly string[],
): Promise<StanceIndex> {
  const observations = await observe(context, filter, { ids: true }, { claims });
  const counted = await attribute(context.graph, level, observations);
  const sides = [0, 1].map((side) => bySide(observations, side));
  const summaries = sides.map(
    (places) => new Map([...places].map(([claim, at]) => [claim, summarize(observations, counted, at)])),
  );
  const at = ({ claim, side }: ClaimSide) => sides[side]?.get(claim) ?? [];
  const origins = new DataLoader((parts: readonly ClaimSide[]) =>
    readOrigins(
      context.graph,
      parts.map((part) => ({ ids: latestIds(observations, at(part)) })),
    ),
  );
  return {
    each: mostFor(counted),
    summaries: (side) => summaries[side] ?? new Map<string, SideSummary>(),
    statementCount: (part) => Promise.resolve(at(part).length),
    tallies: (part) => Promise.resolve(tally(observations, counted, at(part))),
    ends: (part) => Promise.resolve(findEnds(observations, at(part))),
    origins: (part) => origins.load(part),
    withPositions: (part, actorId) => {
      const number = actorId === undefined ? null : counted.actors.find(actorId);
      const own = at(part).filter((each) => number === null || countsFor(counted, each, number));
      return Promise.resolve(withPositions(observations, own));
    },
  };
}

/** Of each claim the observations on this side, in the order of what was said. */
function bySide({ size, claims, claim, stance, place, ids }: Observations, side: number): Map<string, number[]> {
  const lists = new Map<number, number[]>();
  for (let at = 0; at < size; at += 1) {
    if (SIDE_OF[stance[at] ?? 0] !== side) continue;
    const list = lists.get(claim[at] ?? 0);
    if (list) list.push(at);
    else lists.set(claim[at] ?? 0, [at]);
  }
  const before = (a: number, b: number) =>
    (place[a] ?? 0) - (place[b] ?? 0) || ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1);
  return new Map([...lists].map(([number, list]) => [claims.texts[number] ?? '', list.sort(before)]));
}

function summarize({ place }: Observations, { actors, actor, start }: Attribution, at: readonly number[]): SideSummary {
  const different = new Set<number>();
  for (const each of at) {
    for (let of = start[each] ?? 0; of < (start[each + 1] ?? 0); of += 1) different.add(actor[of] ?? 0);
  }
  const [one = 0] = different;
  return {
    statements: at.length,
    only: different.size === 1 ? (actors.texts[one] ?? '') : null,
    last: place[at.at(-1) ?? 0] ?? 0,
  };
}

function tally({ place }: Observations, { actors, actor, start }: Attribution, at: readonly number[]): Tally[] {
  const tallies = new Map<number, { actorId: string; count: number; low: number; high: number }>();
  for (const each of at) {
    const here = place[each] ?? 0;
    for (let of = start[each] ?? 0; of < (start[each + 1] ?? 0); of += 1) {
      const number = actor[of] ?? 0;
      const known = tallies.get(number);
      if (known) Object.assign(known, { count: known.count + 1, high: here });
      else tallies.set(number, { actorId: actors.texts[number] ?? '', count: 1, low: here, high: here });
    }
  }
  return [...tallies.values()];
}

function findEnds({ ids, place }: Observations, at: readonly number[]): FirstAndLast {
  const first = at[0] ?? 0;
  const last = at.at(-1) ?? 0;
  return { first: place[first] ?? 0, last: place[last] ?? 0, firstId: ids[first] ?? '', lastId: ids[last] ?? '' };
}

function latestIds({ ids }: Observations, at: readonly number[]): string[] {
  return at.slice(-MOST_LOOKED_AT).map((each) => ids[each] ?? '');
}

function countsFor({ actor, start }: Attribution, at: number, number: number): boolean {
  return actor.subarray(start[at], start[at + 1]).includes(number);
}

/** For how many actors one observation counts at most. */
function mostFor({ start }: Attribution): number {
  let most = 1;
  for (let at = 1; at < start.length; at += 1) most = Math.max(most, (start[at] ?? 0) - (start[at - 1] ?? 0));
  return most;
}

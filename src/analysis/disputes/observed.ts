import DataLoader from 'dataloader';
import type { Context } from '../../model/context.ts';
import type { ActorLevel, StatementFilter } from '../../generated/types.ts';
import { countFor, type Counted } from '../shared/attribution.ts';
import { placed } from '../shared/evidence-page.ts';
import { observe, type Observations } from '../shared/observations.ts';
import { SIDE_OF } from '../shared/stance.ts';
import { MOST_LOOKED_AT, originsOf } from './origins.ts';
import type { Ends, Lot, Part, Standing, Tally } from './stance-index.ts';

/**
 * The statements that pass a filter, counted for whom they count at a level.
 *
 * @param claims Those that the statements are on; all when not given.
 */
export async function observedStanding(
  context: Context,
  filter: StatementFilter,
  level: ActorLevel,
  claims?: readonly string[],
): Promise<Standing> {
  const observations = await observe(context, filter, { ids: true }, { claims });
  const counted = await countFor(context.graph, level, observations);
  const sides = [0, 1].map((side) => bySide(observations, side));
  const lots = sides.map(
    (places) => new Map([...places].map(([claim, at]) => [claim, lotOf(observations, counted, at)])),
  );
  const at = ({ claim, side }: Part) => sides[side]?.get(claim) ?? [];
  const origins = new DataLoader((parts: readonly Part[]) =>
    originsOf(
      context.graph,
      parts.map((part) => ({ ids: latestIds(observations, at(part)) })),
    ),
  );
  return {
    each: mostFor(counted),
    lots: (side) => lots[side] ?? new Map<string, Lot>(),
    statementCount: (part) => Promise.resolve(at(part).length),
    tallies: (part) => Promise.resolve(talliesOf(observations, counted, at(part))),
    ends: (part) => Promise.resolve(endsOf(observations, at(part))),
    origins: (part) => origins.load(part),
    placed: (part, actorId) => {
      const number = actorId === undefined ? null : counted.actors.find(actorId);
      const own = at(part).filter((each) => number === null || countsFor(counted, each, number));
      return Promise.resolve(placed(observations, own));
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

function lotOf({ place }: Observations, { actors, actor, start }: Counted, at: readonly number[]): Lot {
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

function talliesOf({ place }: Observations, { actors, actor, start }: Counted, at: readonly number[]): Tally[] {
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

function endsOf({ ids, place }: Observations, at: readonly number[]): Ends {
  const first = at[0] ?? 0;
  const last = at.at(-1) ?? 0;
  return { first: place[first] ?? 0, last: place[last] ?? 0, firstId: ids[first] ?? '', lastId: ids[last] ?? '' };
}

function latestIds({ ids }: Observations, at: readonly number[]): string[] {
  return at.slice(-MOST_LOOKED_AT).map((each) => ids[each] ?? '');
}

function countsFor({ actor, start }: Counted, at: number, number: number): boolean {
  return actor.subarray(start[at], start[at + 1]).includes(number);
}

/** For how many actors one observation counts at most. */
function mostFor({ start }: Counted): number {
  let most = 1;
  for (let at = 1; at < start.length; at += 1) most = Math.max(most, (start[at] ?? 0) - (start[at - 1] ?? 0));
  return most;
}

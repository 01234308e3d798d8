import neo4j, { type DateTime, type Integer } from '../graph/driver.ts';
import type { StatementOrder } from '../generated/resolvers.ts';
import { BEGINNING, END, instant } from '../graph/instant.ts';
import { firstKeyOf, lastKeyOf } from '../graph/sort-key.ts';
import type { Place, Window } from '../paging/page.ts';
import type { FilterParams } from './statement.filter.ts';

/** The order in which a page is read: that of its list, or the other way round for the end of the list. */
export interface Order {
  readonly name: 'SAID_AT' | 'RECORDED_AT';
  readonly direction: 'ASC' | 'DESC';
}

/** What a page's query reads: between two places of the order, and beyond that of the cursor. */
export interface Range {
  readonly from: Bound;
  readonly to: Bound;
  readonly at: Bound;
  readonly id: string;
}

type Bound = Integer | DateTime<number> | null;

export function orderOf(orderBy: StatementOrder, { backward }: Window): Order {
  const name = orderBy.startsWith('SAID_AT') ? 'SAID_AT' : 'RECORDED_AT';
  return { name, direction: orderBy.endsWith('DESC') !== backward ? 'DESC' : 'ASC' };
}

/** The range of a page; of the whole list when there is no cursor to go on from. */
export function rangeOf({ name, direction }: Order, keep: FilterParams, beyond: Window['beyond']): Range {
  const place = beyond ? Number(beyond.at) : null;
  const id = beyond?.id ?? '';
  if (name === 'RECORDED_AT') return between(direction, BEGINNING.getTime(), END.getTime(), place, id, moment);
  return between(direction, keep.fromKey, keep.toKey, place, id, neo4j.int);
}

/** True when a place comes before another in the order, or is it. */
export function isWithin({ direction }: Order, place: Place, end: Place): boolean {
  const [a, b] = direction === 'ASC' ? [place, end] : [end, place];
  return a.at < b.at || (a.at === b.at && a.id <= b.id);
}

/** Lowest and highest place of a list by what was said, for a window of time; null where it is open. */
export function keysWithin(from: Date | null, to: Date | null): { fromKey: number; toKey: number } {
  return { fromKey: firstKeyOf(from ?? BEGINNING), toKey: lastKeyOf(to ?? END) };
}

function between(
  direction: 'ASC' | 'DESC',
  from: number,
  to: number,
  place: number | null,
  id: string,
  bound: (value: number) => Bound,
): Range {
  const down = direction === 'DESC';
  const [low, high] = place === null ? [from, to] : down ? [from, Math.min(to, place)] : [Math.max(from, place), to];
  // Without a cursor no place is the cursor's.
  return { from: bound(low), to: bound(high), at: place === null ? null : bound(place), id };
}

function moment(milliseconds: number): Bound {
  return instant(new Date(milliseconds));
}

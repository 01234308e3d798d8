import neo4j, { type DateTime, type Integer } from '../../graph/driver.ts';
import type { StatementOrder } from '../../generated/types.ts';
import { BEGINNING, END, instant } from '../../graph/instant.ts';
import { firstKeyIn, lastKeyIn } from '../../graph/sort-key.ts';
import { spanRanges } from '../../graph/date-span.ts';
import type { CursorPosition, PageRequest } from '../../paging/page.ts';

/** The order in which a page is read: that of its list, or the other way round for the end of the list. */
export interface Order {
  readonly name: 'SAID_AT' | 'RECORDED_AT';
  readonly direction: 'ASC' | 'DESC';
}

/** A window of time as places in a list by what was said (src/graph/sort-key.ts). */
export interface TimeBounds {
  readonly fromKey: number;
  readonly toKey: number;
  /** Highest place of what ends within the window; what has a higher one may have been said in it when its date is wide. */
  readonly insideKey: number;
}

/** What a page's query reads: between two places of the order, and after that of the cursor. */
export interface OrderBounds {
  readonly from: Bound;
  readonly to: Bound;
  readonly at: Bound;
  readonly id: string;
}

/** Places of dates known in part, by how wide they are: see `spanRanges`. */
export interface SpanParams {
  readonly width: Integer;
  readonly low: Integer;
  readonly high: Integer;
}

type Bound = Integer | DateTime<number> | null;

export function toOrder(orderBy: StatementOrder, { backward }: PageRequest): Order {
  const name = orderBy.startsWith('SAID_AT') ? 'SAID_AT' : 'RECORDED_AT';
  return { name, direction: orderBy.endsWith('DESC') !== backward ? 'DESC' : 'ASC' };
}

/** The bounds of a page, but for what `spanRangesFor` has; those of the whole list when there is no cursor to go on from. */
export function toBounds({ name, direction }: Order, times: TimeBounds, after: PageRequest['after']): OrderBounds {
  const place = after ? Number(after.at) : null;
  const id = after?.id ?? '';
  if (name === 'RECORDED_AT') return between(direction, BEGINNING.getTime(), END.getTime(), place, id, moment);
  return between(direction, times.fromKey, times.insideKey, place, id, neo4j.int);
}

/** Where else the page may have something: what ends after the window of time, and may have been said in it. */
export function spanRangesFor(
  { name, direction }: Order,
  times: TimeBounds,
  after: PageRequest['after'],
): SpanParams[] {
  if (name === 'RECORDED_AT' || times.insideKey >= times.toKey) return [];
  const [low, high] = fromCursor(direction, times.fromKey, times.toKey, after ? Number(after.at) : null);
  return spanRanges(times.insideKey, low, high).map((range) => ({
    width: neo4j.int(range.width),
    low: neo4j.int(range.low),
    high: neo4j.int(range.high),
  }));
}

/** True when a place comes before another in the order, or is it. */
export function isWithin({ direction }: Order, place: CursorPosition, end: CursorPosition): boolean {
  const [a, b] = direction === 'ASC' ? [place, end] : [end, place];
  return a.at < b.at || (a.at === b.at && a.id <= b.id);
}

/** Lowest and highest place of a list by what was said, for a window of time; null where it is open. */
export function keysWithin(from: Date | null, to: Date | null): { fromKey: number; toKey: number } {
  return { fromKey: firstKeyIn(from ?? BEGINNING), toKey: lastKeyIn(to ?? END) };
}

function between(
  direction: 'ASC' | 'DESC',
  from: number,
  to: number,
  place: number | null,
  id: string,
  bound: (value: number) => Bound,
): OrderBounds {
  const [low, high] = fromCursor(direction, from, to, place);
  // Without a cursor no place is the cursor's.
  return { from: bound(low), to: bound(high), at: place === null ? null : bound(place), id };
}

/** Lowest and highest place of what comes after a cursor, if there is one. */
function fromCursor(
  direction: 'ASC' | 'DESC',
  from: number,
  to: number,
  cursor: number | null,
): [low: number, high: number] {
  if (cursor === null) return [from, to];
  return direction === 'DESC' ? [from, Math.min(to, cursor)] : [Math.max(from, cursor), to];
}

function moment(milliseconds: number): Bound {
  return instant(new Date(milliseconds));
}

import neo4j, { type DateTime, type Integer } from '../../graph/driver.ts';
import type { StatementOrder } from '../../generated/types.ts';
import { BEGINNING, END, instant } from '../../graph/instant.ts';
import { firstKeyIn, lastKeyIn } from '../../graph/sort-key.ts';
import { spanRanges } from '../../graph/date-span.ts';
import type { CursorPosition, PageRequest } from '../../paging/page.ts';

/** The order in which a page is read: that of its list, or the reverse for a page from the end of the list. */
export interface Order {
  readonly name: 'SAID_AT' | 'RECORDED_AT';
  readonly direction: 'ASC' | 'DESC';
}

/** A window of time as sort keys (src/graph/sort-key.ts). */
export interface TimeBounds {
  readonly fromKey: number;
  readonly toKey: number;
  /** Highest sort key of dates that end within the window. Wide dates with a higher key may still lie within it. */
  readonly insideKey: number;
  readonly recordedFrom?: DateTime<number> | null;
  readonly recordedTo?: DateTime<number> | null;
}

/** What the query of a page reads: between two bounds of the order, and after the cursor. */
export interface OrderBounds {
  readonly from: Bound;
  readonly to: Bound;
  readonly at: Bound;
  readonly id: string;
}

/** Sort keys of partial dates of one width: see `spanRanges`. */
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

/** The bounds of a page, besides the ranges of `spanRangesFor`; those of the whole list if there is no cursor. */
export function toBounds({ name, direction }: Order, times: TimeBounds, after: PageRequest['after']): OrderBounds {
  const place = after ? Number(after.at) : null;
  const id = after?.id ?? '';
  if (name === 'RECORDED_AT') {
    const { recordedFrom, recordedTo } = times;
    const from = recordedFrom?.toStandardDate() ?? BEGINNING;
    const to = recordedTo?.toStandardDate() ?? END;
    return between(direction, from.getTime(), to.getTime(), place, id, toInstant);
  }
  return between(direction, times.fromKey, times.insideKey, place, id, neo4j.int);
}

/** The ranges of dates that end after the window of time but may lie within it. */
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

/** Whether a place in a list comes before the end, or is the end. */
export function isWithin({ direction }: Order, place: CursorPosition, end: CursorPosition): boolean {
  const [a, b] = direction === 'ASC' ? [place, end] : [end, place];
  return a.at < b.at || (a.at === b.at && a.id <= b.id);
}

/** Lowest and highest sort key for a window of time; null for an open end of the window. */
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
  // Without a cursor, `at` is null, which no sort key equals.
  return { from: bound(low), to: bound(high), at: place === null ? null : bound(place), id };
}

/** Narrows the bounds to what comes after a cursor, if there is one. */
function fromCursor(
  direction: 'ASC' | 'DESC',
  from: number,
  to: number,
  cursor: number | null,
): [low: number, high: number] {
  if (cursor === null) return [from, to];
  return direction === 'DESC' ? [from, Math.min(to, cursor)] : [Math.max(from, cursor), to];
}

function toInstant(milliseconds: number): Bound {
  return instant(new Date(milliseconds));
}

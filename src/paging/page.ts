import { MAX_CURSOR_LENGTH } from '../common/bounds.ts';
import { InputError, readNumber } from '../common/errors.ts';

/** One item of a page, with the values for its cursor. */
export interface Row<Item> {
  readonly node: Item;
  /** Value by which the list is ordered: milliseconds, a sort key, a name, a text, a score. */
  readonly at: string | number;
  /** Name of the list's order, so that a cursor of another list is rejected. */
  readonly order: string;
}

/** A page of a list (Relay cursor connections); the count is read only if requested. */
export interface Page<Item> {
  readonly rows: readonly Row<Item>[];
  readonly more: { readonly before: boolean; readonly after: boolean };
  readonly count: () => Promise<number>;
  /** The cursor to continue from, if the search for rows stopped at a limit before the page was full; otherwise null. */
  readonly cut: { readonly end: 'start' | 'end'; readonly cursor: string } | null;
}

/** A position in a list: the value of its order, and the id for equal values. */
export interface CursorPosition {
  readonly at: number;
  readonly id: string;
}

/** Relay page info. */
export interface PageInfoRecord {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** The paging arguments of a field. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** Which rows to read for a page: a number of rows after a position, forward or backward. */
export interface PageRequest {
  readonly size: number;
  readonly backward: boolean;
  /** Position after which the page starts (or, backward, before which it ends); null for the start (or end) of the list. */
  readonly after: { readonly at: string | number; readonly id: string } | null;
}

/** The kind of value by which a list is ordered: milliseconds since 1970, a name or text, or a number such as a score. */
export type Measure = 'time' | 'text' | 'score';

/** Default and largest number of items on a page. */
export const PAGE_DEFAULT = 20;
export const PAGE_LIMIT = 100;

/**
 * Reads the paging arguments.
 *
 * @param order Name of the list's order, which the cursor must have.
 * @param measure Kind of value by which the list is ordered, which the cursor must have.
 * @throws InputError for a negative or too large size, both directions at once, or a malformed cursor.
 */
export function readPageRequest(args: PageArgs, order: string, measure: Measure): PageRequest {
  const { first, after, last, before } = args;
  if (given(first) && given(last))
    throw new InputError('first and last cannot be combined: give one of them', { field: 'last' });
  const backward = given(last) || (given(before) && !given(first));
  if (backward && given(after)) throw new InputError('after goes with first, before with last', { field: 'after' });
  if (!backward && given(before)) throw new InputError('before goes with last, after with first', { field: 'before' });
  const size = backward ? readSize('last', last) : readSize('first', first);
  const cursor = backward ? before : after;
  const field = backward ? 'before' : 'after';
  return { size, backward, after: given(cursor) ? readCursor(cursor, { order, measure, field }) : null };
}

function given<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}

function readSize(field: string, size: number | null | undefined): number {
  return given(size) ? readNumber(field, size, 0, PAGE_LIMIT) : PAGE_DEFAULT;
}

/** Default and largest number of items of a list that takes `first` but has no pages. */
export const LIST_DEFAULT = 100;
export const LIST_LIMIT = 1000;

/** Reads the length of a list without pages; null is the default. @throws InputError for one that is out of range. */
export function readListLength(first: number | null | undefined, byDefault = LIST_DEFAULT): number {
  return given(first) ? readNumber('first', first, 0, LIST_LIMIT) : byDefault;
}

/**
 * Makes a page of rows that were read in the direction of the request, with one row more than the page size.
 *
 * @param stoppedAt Cursor of the position at which the read reached its limit, if it did; used if the page is not full.
 */
export function toPage<Item>(
  rows: readonly Row<Item>[],
  request: PageRequest,
  count: () => Promise<number>,
  stoppedAt: string | null = null,
): Page<Item> {
  const pageRows = rows.slice(0, request.size);
  const isFull = rows.length > request.size;
  const hasMore = isFull || stoppedAt !== null;
  const hasPrevious = request.after !== null;
  const end = request.backward ? 'start' : 'end';
  const cut = isFull || stoppedAt === null ? null : ({ end, cursor: stoppedAt } as const);
  return request.backward
    ? { rows: pageRows.reverse(), more: { before: hasMore, after: hasPrevious }, count, cut }
    : { rows: pageRows, more: { before: hasPrevious, after: hasMore }, count, cut };
}

/** Counts the lists of several parents in one read, when the first count is requested; the counts of a list are added up. */
export function counting(read: () => Promise<readonly { readonly parent: unknown; readonly count: number }[]>) {
  let counts: Promise<Map<unknown, number>> | undefined;
  return async (parent: unknown): Promise<number> => {
    counts ??= read().then(sumsByParent);
    return (await counts).get(parent) ?? 0;
  };
}

function sumsByParent(rows: readonly { readonly parent: unknown; readonly count: number }[]): Map<unknown, number> {
  const sums = new Map<unknown, number>();
  for (const { parent, count } of rows) sums.set(parent, (sums.get(parent) ?? 0) + count);
  return sums;
}

/** The cursor of a row: opaque and stable, as it holds a position in the order and not an offset. */
export function toCursor(row: Row<{ readonly id: string }>): string {
  return cursorAt(row.order, { at: row.at, id: row.node.id });
}

/** First and last cursor of a page: of its rows, or of the position at which the search for rows stopped. */
export function pageCursors(page: Page<{ readonly id: string }>): { start: string | null; end: string | null } {
  const first = page.rows[0];
  const last = page.rows.at(-1);
  const { cut } = page;
  return {
    start: cut?.end === 'start' ? cut.cursor : first ? toCursor(first) : null,
    end: cut?.end === 'end' ? cut.cursor : last ? toCursor(last) : null,
  };
}

/** The cursor of a position in a list with this order. */
export function cursorAt(order: string, { at, id }: { readonly at: string | number; readonly id: string }): string {
  return Buffer.from(JSON.stringify([order, at, id])).toString('base64url');
}

// Cursors come from clients, so everything is validated.
function readCursor(cursor: string, { order, measure, field }: { order: string; measure: Measure; field: string }) {
  const [cursorOrder, at, id] = cursor.length > MAX_CURSOR_LENGTH ? [] : decodeCursor(cursor);
  const malformed = () =>
    new InputError(`${field} takes a cursor from an edge or pageInfo, received ${abbreviate(cursor)}`, {
      field,
    });
  if (typeof cursorOrder !== 'string' || typeof id !== 'string') throw malformed();
  if (cursorOrder !== order)
    throw new InputError(`${field} has a cursor from another list or order: start again without it`, { field });
  if (!isMeasuredBy(measure, at)) throw malformed();
  return { at, id };
}

function isMeasuredBy(measure: Measure, at: unknown): at is string | number {
  if (measure === 'text') return typeof at === 'string';
  if (measure === 'score') return Number.isFinite(at);
  return Number.isInteger(at) && !Number.isNaN(new Date(at as number).getTime());
}

function decodeCursor(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function abbreviate(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** Texts that sort before and after all others. */
export const FIRST_TEXT = '';
export const LAST_TEXT = '\u{10FFFF}';

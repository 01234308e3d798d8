import { InputError, readNumber } from '../common/errors.ts';

/** One item of a page, with what its cursor is made of. */
export interface Row<Item> {
  readonly node: Item;
  /** Value of the list's order: milliseconds, a name, a text, a score. */
  readonly at: string | number;
  /** The list's order, so that a cursor of one list is not taken for one of another. */
  readonly order: string;
}

/** A page of a list (Relay cursor connections); what costs a read is left until somebody asks for it. */
export interface Page<Item> {
  readonly rows: readonly Row<Item>[];
  readonly more: { readonly before: boolean; readonly after: boolean };
  readonly count: () => Promise<number>;
  /** Where the search for its rows broke off before it was full: the cursor to go on from; null when it did not. */
  readonly cut: { readonly end: 'start' | 'end'; readonly cursor: string } | null;
}

/** A place in a list. */
export interface CursorPosition {
  readonly at: number;
  readonly id: string;
}

export interface PageInfoRecord {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** The paging arguments of a field, as a client gives them. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** What to read for a page: so many rows after a cursor, or before it. */
export interface PageRequest {
  readonly size: number;
  readonly backward: boolean;
  /** Place of the cursor that the page comes after (or, backward, before); null for an end of the list. */
  readonly after: { readonly at: string | number; readonly id: string } | null;
}

/** What the order of a list goes by: milliseconds since 1970, a name or text, how well something matches. */
export type Measure = 'time' | 'text' | 'score';

export const PAGE_DEFAULT = 20;
export const PAGE_LIMIT = 100;

/**
 * Reads the paging arguments.
 *
 * @param order Name of the list's order, which the cursor has to carry.
 * @param measure What the order goes by, which the cursor has to give a value of.
 * @throws InputError for a negative or too large size, both directions at once, or a malformed cursor.
 */
export function readPageRequest(args: PageArgs, order: string, measure: Measure): PageRequest {
  const { first, after, last, before } = args;
  if (given(first) && given(last))
    throw new InputError('first and last exclude each other: ask for one', { field: 'last' });
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

/**
 * The page out of rows that were read with one row more than its size, in the direction of the request.
 *
 * @param brokeOff Cursor of where the read broke off, if it did: matters when it did not fill the page.
 */
export function toPage<Item>(
  rows: readonly Row<Item>[],
  request: PageRequest,
  count: () => Promise<number>,
  brokeOff: string | null = null,
): Page<Item> {
  const page = rows.slice(0, request.size);
  const full = rows.length > request.size;
  const further = full || brokeOff !== null;
  const hasCursor = request.after !== null;
  const end = request.backward ? 'start' : 'end';
  const cut = full || brokeOff === null ? null : ({ end, cursor: brokeOff } as const);
  return request.backward
    ? { rows: page.reverse(), more: { before: further, after: hasCursor }, count, cut }
    : { rows: page, more: { before: hasCursor, after: further }, count, cut };
}

/** Counts of the lists of several parents, all in one read, done when the first is asked for. */
export function counting(read: () => Promise<readonly { readonly parent: unknown; readonly count: number }[]>) {
  let counts: Promise<Map<unknown, number>> | undefined;
  return async (parent: unknown): Promise<number> => {
    counts ??= read().then((rows) => new Map(rows.map((row) => [row.parent, row.count])));
    return (await counts).get(parent) ?? 0;
  };
}

/** Opaque and stable: it names a place in the order and not a number of rows. */
export function toCursor(row: Row<{ readonly id: string }>): string {
  return cursorAt(row.order, { at: row.at, id: row.node.id });
}

/** First and last cursor of a page: of its rows, or of where the search for more of them broke off. */
export function pageCursors(page: Page<{ readonly id: string }>): { start: string | null; end: string | null } {
  const first = page.rows[0];
  const last = page.rows.at(-1);
  const { cut } = page;
  return {
    start: cut?.end === 'start' ? cut.cursor : first ? toCursor(first) : null,
    end: cut?.end === 'end' ? cut.cursor : last ? toCursor(last) : null,
  };
}

/** The cursor of a place in the list of this order. */
export function cursorAt(order: string, { at, id }: { readonly at: string | number; readonly id: string }): string {
  return Buffer.from(JSON.stringify([order, at, id])).toString('base64url');
}

// A cursor comes from outside, so all of it is doubted.
function readCursor(cursor: string, { order, measure, field }: { order: string; measure: Measure; field: string }) {
  const [of, at, id] = decoded(cursor);
  const malformed = () =>
    new InputError(`${field} takes a cursor as an edge or pageInfo gave it, received ${abbreviated(cursor)}`, {
      field,
    });
  if (typeof of !== 'string' || typeof id !== 'string') throw malformed();
  if (of !== order)
    throw new InputError(`${field} has a cursor of another list or order: start again without it`, { field });
  if (!isMeasuredBy(measure, at)) throw malformed();
  return { at, id };
}

function isMeasuredBy(measure: Measure, at: unknown): at is string | number {
  if (measure === 'text') return typeof at === 'string';
  if (measure === 'score') return Number.isFinite(at);
  return Number.isInteger(at) && !Number.isNaN(new Date(at as number).getTime());
}

function decoded(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function abbreviated(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** Before and after every text. */
export const FIRST_TEXT = '';
export const LAST_TEXT = '\u{10FFFF}';

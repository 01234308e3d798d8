import type { Span } from '../actors/roll-up.ts';
import type { Context } from '../context.ts';
import type { StatementFilter, StatementOrder } from '../generated/resolvers.ts';
import { counting, cursorAt, pageOf, readWindow, type PageArgs, type Place, type Window } from '../paging/page.ts';
import { takeIn, type Answer } from './answer.ts';
import { checkFilter, filterParams, type FilterParams } from './statement.filter.ts';
import { keysOf, type Role } from './statement.keys.ts';
import { isWithin, keysWithin, orderOf, rangeOf, wideOf, type Order } from './statement.order.ts';
import { seekBy, wholeRecord, type Seek, type SoughtKey } from './statement.seek.ts';
import type { StatementPage } from './statement.ts';
import type { Want } from './want.ts';

export interface StatementArgs extends PageArgs {
  readonly filter?: StatementFilter | null | undefined;
  readonly orderBy?: StatementOrder | null | undefined;
}

interface PageAnswer extends Answer {
  /** For each stream that was not read to its end: index of its page, and the last place that was looked at. */
  readonly ends: readonly (readonly [index: number, at: number, id: string])[];
}

/** Of each stream at least so many statements are looked at, however many streams a page has. */
const LEAST_SCAN = 500;

/**
 * A page of the statements that pass the filter, of the whole record or of each of several parents that
 * ask the same. One read, and one more for each of: roll-up, words to search, an id not seen before.
 *
 * @param role How the list hangs on its parent; null for the whole record.
 * @param want What is wanted beside the statements.
 */
export function statementPage(
  context: Context,
  role: Role | null,
  parent: string | null,
  args: StatementArgs,
  want: Want,
): Promise<StatementPage> {
  const question = ['statements', role, args, want];
  return context.load.batches.load(question, parent, (parents) => readPages(context, role, parents, args, want));
}

async function readPages(
  context: Context,
  role: Role | null,
  parents: readonly (string | null)[],
  args: StatementArgs,
  want: Want,
): Promise<StatementPage[]> {
  const filter = args.filter ?? {};
  const orderBy = args.orderBy ?? 'SAID_AT_DESC';
  const window = readWindow(args, orderBy.replace(/_(A|DE)SC$/, ''), 'time');
  const order = orderOf(orderBy, window);
  await checkFilter(context, filter);
  const asked = await keysOf(context, role, parents, filter);
  const keep = await filterParams(context, filter);
  const seek = seekBy(asked, keep);

  const page = { keep, window, order, want, seek: order.name === 'SAID_AT' ? seek : wholeRecord(asked) };
  const { query, params } = isPlain(page) ? plainQuery(page) : siftQuery(page);
  const scan = scanOfEach(page.seek, context.scan);
  const answers = await context.graph.read<PageAnswer>(query, { ...params, scan, limit: window.size + 1, want });
  const placed = answers.flatMap(({ statements }) => takeIn(statements, want, context.load));
  const ends = answers.flatMap((answer) => answer.ends);
  for (const { statement } of placed) context.load.statement.prime(statement.id, statement);
  const counter = countQuery(seek, keep);
  const count = counting(() => context.graph.read(counter.query, counter.params));
  return parents.map((_, index) => {
    const end = nearestEnd(order, ends, index);
    const own = placed
      .filter(({ parent }) => parent === index)
      .map(({ at, statement }) => ({ node: statement, at, order: order.name }))
      .filter(({ at, node }) => !end || isWithin(order, { at, id: node.id }, end));
    return pageOf(own, window, () => count(index), end && cursorAt(order.name, end));
  });
}

/** What is asked of one read of pages. */
interface PageQuestion {
  readonly seek: Seek;
  readonly keep: FilterParams;
  readonly order: Order;
  readonly window: Window;
}

/** Whether each page has one stream, and its index answers all that is asked. */
function isPlain({ seek: { keys, byOutlet }, keep, order }: PageQuestion): boolean {
  const { fromKey, toKey, insideKey, outlets, ...checked } = keep;
  const all = keysWithin(null, null);
  const within = order.name === 'SAID_AT' || (fromKey === all.fromKey && Math.min(toKey, insideKey) === all.toKey);
  const nothing = Object.values(checked).every((field) => field === null) && (outlets === null || byOutlet);
  return within && nothing && keys.every(isOneStream);
}

function isOneStream({ streams, speakers, about, claims, sources }: SoughtKey): boolean {
  const always = streams[0]?.span?.always ?? true;
  return streams.length === 1 && always && [speakers, about, claims, sources].every((list) => list.length === 0);
}

function plainQuery({ seek, keep, order, window }: PageQuestion) {
  const streams = seek.keys.map(({ index, streams: [stream] }) => ({
    ...{ parent: index, id: stream?.id ?? null, span: stream?.span ? { id: stream.span.id } : null },
  }));
  return {
    query: `statements/page:${nameOf(seek, order)}`,
    params: { streams, ...rangeOf(order, keep, window.beyond) },
  };
}

function siftQuery({ seek, keep, order, window }: PageQuestion) {
  const { keys, byOutlet } = seek;
  const kept = byOutlet ? { ...keep, outlets: null } : keep;
  return {
    query: `statements/sift:${nameOf(seek, order)}${isNarrowed(kept, keys) ? '_NARROWED' : ''}`,
    params: { keys, keep: kept, ...rangeOf(order, keep, window.beyond), wide: wideOf(order, keep, window.beyond) },
  };
}

/** Name of the variant that reads an index in an order. */
function nameOf({ start }: Seek, { name, direction }: Order): string {
  return `${name === 'SAID_AT' ? start : 'RECORDED'}_${direction}`;
}

/** How many statements of each stream may be looked at, so that all of a read are no more than `scan`. */
function scanOfEach({ keys }: Seek, scan: number): number {
  const streams = keys.reduce((sum, key) => sum + key.streams.length, 0);
  return Math.max(Math.min(LEAST_SCAN, scan), Math.ceil(scan / Math.max(streams, 1)));
}

/** Claims or speakers, however many, that statements have to be of beside what the filter asks. */
export interface Within {
  readonly claims?: readonly string[] | undefined;
  readonly speakers?: readonly Span[] | undefined;
}

/**
 * The query of this name for all that the filter keeps, with its parameters. The query has the variants of
 * `statements/count`.
 *
 * @throws InputError naming the field of the filter that cannot be taken.
 */
export async function queryOfAll(
  context: Context,
  name: string,
  filter: StatementFilter,
  { claims, speakers }: Within = {},
): Promise<{ query: string; params: Record<string, unknown> }> {
  await checkFilter(context, filter);
  const asked = await keysOf(context, null, [null], filter);
  const keys = asked.map((key) => ({
    ...key,
    claims: [...(claims ? [[...claims]] : []), ...key.claims],
    speakers: [...(speakers ? [[...speakers]] : []), ...key.speakers],
  }));
  const keep = await filterParams(context, filter);
  return wholeQuery(name, seekBy(keys, keep), keep);
}

function countQuery(seek: Seek, keep: FilterParams) {
  return wholeQuery('statements/count', seek, keep);
}

function wholeQuery(name: string, { start, keys, byOutlet }: Seek, keep: FilterParams) {
  const kept = byOutlet ? { ...keep, outlets: null } : keep;
  const order: Order = { name: 'SAID_AT', direction: 'DESC' };
  return {
    query: `${name}:${start}${isNarrowed(kept, keys) ? '_NARROWED' : ''}`,
    params: { keys, keep: kept, ...rangeOf(order, keep, null), wide: wideOf(order, keep, null) },
  };
}

/** Whether anything is asked that only a statement's edges tell: see `statements/parts/narrows`. */
function isNarrowed(keep: FilterParams, keys: Seek['keys']): boolean {
  const { attitudes, told, outlets, restsOn, standsWithout, minOrigins, maxOrigins, reliability } = keep;
  const fields = [attitudes, told, outlets, restsOn, standsWithout, minOrigins, maxOrigins, reliability];
  const asked = fields.some((field) => field !== null);
  return asked || keys.some((key) => key.about.length > 0 || key.sources.length > 0);
}

/** Where the first of a page's streams broke off: what lies beyond may be missing. */
function nearestEnd(order: Order, ends: PageAnswer['ends'], index: number): Place | null {
  const own = ends.filter(([of]) => of === index).map(([, at, id]) => ({ at, id }));
  return own.reduce<Place | null>((first, end) => (first && isWithin(order, first, end) ? first : end), null);
}

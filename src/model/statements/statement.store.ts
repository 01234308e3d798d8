import type { Span } from '../actors/roll-up.ts';
import type { Context } from '../context.ts';
import type { StatementFilter, StatementOrder } from '../../generated/types.ts';
import { counting, cursorAt, toPage, readPageRequest, type PageArgs, type CursorPosition } from '../../paging/page.ts';
import { readRows, type StatementRows } from './statement.rows.ts';
import { checkFilter, filterParams } from './statement.filter.ts';
import { criteriaFor, type Role } from './statement.keys.ts';
import { isWithin, toOrder, type Order } from './statement.order.ts';
import { countQuery, pageQuery, wholeQuery, type Query } from './statement.query.ts';
import { chooseIndex, wholeRecord, type IndexPlan } from './statement.seek.ts';
import type { StatementPage } from './statement.ts';
import type { Selection } from './statement.selection.ts';

export interface StatementArgs extends PageArgs {
  readonly filter?: StatementFilter | null | undefined;
  readonly orderBy?: StatementOrder | null | undefined;
}

interface PageAnswer extends StatementRows {
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
  want: Selection,
): Promise<StatementPage> {
  const question = ['statements', role, args, want];
  return context.load.batches.load(question, parent, (parents) => readPages(context, role, parents, args, want));
}

async function readPages(
  context: Context,
  role: Role | null,
  parents: readonly (string | null)[],
  args: StatementArgs,
  want: Selection,
): Promise<StatementPage[]> {
  const filter = args.filter ?? {};
  const orderBy = args.orderBy ?? 'SAID_AT_DESC';
  const request = readPageRequest(args, orderBy.replace(/_(A|DE)SC$/, ''), 'time');
  const order = toOrder(orderBy, request);
  await checkFilter(context, filter);
  const asked = await criteriaFor(context, role, parents, filter);
  const keep = await filterParams(context, filter);
  const seek = chooseIndex(asked, keep);

  const read = order.name === 'SAID_AT' ? seek : wholeRecord(asked);
  const { query, params } = pageQuery({ seek: read, keep, order, request });
  const scan = scanLimitPerIndex(read, context.scan);
  const answers = await context.graph.read<PageAnswer>(query, { ...params, scan, limit: request.size + 1, want });
  const placed = answers.flatMap(({ statements }) => readRows(statements, want, context.load));
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
    return toPage(own, request, () => count(index), end && cursorAt(order.name, end));
  });
}

/** How many statements of each stream may be looked at, so that all of a read are no more than `scan`. */
function scanLimitPerIndex({ keys }: IndexPlan, scan: number): number {
  const streams = keys.reduce((sum, key) => sum + key.streams.length, 0);
  return Math.max(Math.min(LEAST_SCAN, scan), Math.ceil(scan / Math.max(streams, 1)));
}

/** Claims or speakers, however many, that statements have to be of beside what the filter asks. */
export interface ExtraConstraints {
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
  { claims, speakers }: ExtraConstraints = {},
): Promise<Query> {
  await checkFilter(context, filter);
  const asked = await criteriaFor(context, null, [null], filter);
  const keys = asked.map((key) => ({
    ...key,
    claims: [...(claims ? [[...claims]] : []), ...key.claims],
    speakers: [...(speakers ? [[...speakers]] : []), ...key.speakers],
  }));
  const keep = await filterParams(context, filter);
  return wholeQuery(name, chooseIndex(keys, keep), keep);
}

/** Where the first of a page's streams broke off: what lies beyond may be missing. */
function nearestEnd(order: Order, ends: PageAnswer['ends'], index: number): CursorPosition | null {
  const own = ends.filter(([of]) => of === index).map(([, at, id]) => ({ at, id }));
  return own.reduce<CursorPosition | null>((first, end) => (first && isWithin(order, first, end) ? first : end), null);
}

import type { Span } from '../actors/roll-up.ts';
import type { Context } from '../context.ts';
import type { Graph } from '../../graph/graph.ts';
import type { StatementFilter, StatementOrder } from '../../generated/types.ts';
import { counting, cursorAt, toPage, readPageRequest, type PageArgs, type CursorPosition } from '../../paging/page.ts';
import { checkFilter, isEmptyFilter, toFilterParams } from './statement.filter.ts';
import { isWithin, toOrder, type Order } from './statement.order.ts';
import {
  chooseIndex,
  countQuery,
  criteriaFor,
  pageQuery,
  planReads,
  wholeQuery,
  wholeRecord,
} from './statement.plan.ts';
import type { PlannedRead, Query, Role } from './statement.plan.ts';
import { readRows, type PositionedStatement, type StatementRows } from './statement.rows.ts';
import type { Selection } from './statement.selection.ts';
import type { StatementPage } from './statement.ts';

export interface StatementArgs extends PageArgs {
  readonly filter?: StatementFilter | null | undefined;
  readonly orderBy?: StatementOrder | null | undefined;
}

interface PageAnswer extends StatementRows {
  /** For each scan that reached its limit: the index of its list, and the last place that it examined. */
  readonly ends: readonly (readonly [index: number, at: number, id: string])[];
}

/**
 * A page of the statements that match the filter, in the whole record or in the list of a parent; parents with the same
 * arguments are read together. Takes one read, or two with a text; and further reads for a roll-up, for the text search, and for
 * ids that have not been seen before.
 *
 * @param role How the statements are related to the parent; null for the whole record.
 * @param selection What to read of each statement and of related objects.
 */
export function statementPage(
  context: Context,
  role: Role | null,
  parent: string | null,
  args: StatementArgs,
  selection: Selection,
): Promise<StatementPage> {
  const batchKey = ['statements', role, args, selection];
  return context.load.batches.load(batchKey, parent, (parents) => readPages(context, role, parents, args, selection));
}

async function readPages(
  context: Context,
  role: Role | null,
  parents: readonly (string | null)[],
  args: StatementArgs,
  selection: Selection,
): Promise<StatementPage[]> {
  const { graph, load, scan } = context;
  const orderBy = args.orderBy ?? 'SAID_AT_DESC';
  const request = readPageRequest(args, orderBy.replace(/_(A|DE)SC$/, ''), 'time');
  const order = toOrder(orderBy, request);
  const { criteria, filter } = await readFilter(context, role, parents, args.filter ?? {});
  const reads = planReads(criteria, filter);

  const pageReads = order.name === 'SAID_AT' ? reads : [{ plan: wholeRecord(criteria), filter }];
  const queries = pageReads.map((read) => pageQuery({ ...read, order, request, scan }));
  const answers = await readAll<PageAnswer>(graph, queries, { limit: request.size + 1, selection });
  const rows = answers.flatMap(({ statements }) => readRows(statements, selection, load));
  if (queries.length > 1) rows.sort((a, b) => (isWithin(order, toPosition(a), toPosition(b)) ? -1 : 1));
  const ends = answers.flatMap((answer) => answer.ends);
  for (const { statement } of rows) load.statement.prime(statement.id, statement);
  const counts = countingAll(graph, reads);
  const openBeginnings = openCounter(context, reads);
  const isWhole = role === null && isEmptyFilter(args.filter ?? {});
  const count = (index: number) =>
    isWhole ? context.counts.count(graph, 'STATEMENT', () => counts(index)) : counts(index);
  return parents.map((_, index) => {
    const end = nearestEnd(order, ends, index);
    const items = rows
      .filter((row) => row.list === index && (!end || isWithin(order, toPosition(row), end)))
      .map(({ at, statement }) => ({ node: statement, at, order: order.name }));
    const page = toPage(items, request, () => count(index), end && cursorAt(order.name, end));
    return { ...page, openBeginnings: () => openBeginnings(index) };
  });
}

/** Counts the statements of each list. */
function countingAll(graph: Graph, reads: readonly PlannedRead[]): (index: number) => Promise<number> {
  const queries = reads.map(({ plan, filter }) => countQuery(plan, filter));
  return counting(() => readAll<{ parent: number; count: number }>(graph, queries));
}

/** Counts the statements of each list that only an open beginning brings into the window. */
function openCounter({ graph }: Context, reads: readonly PlannedRead[]): (index: number) => Promise<number> {
  const open = reads.flatMap(({ plan, filter }) =>
    filter.earliestTo === null ? [] : [{ plan, filter: { ...filter, openAfter: filter.earliestTo } }],
  );
  return open.length === 0 ? () => Promise.resolve(0) : countingAll(graph, open);
}

async function readAll<Row extends object>(graph: Graph, queries: readonly Query[], also: object = {}): Promise<Row[]> {
  const answers = await Promise.all(
    queries.map(async ({ query, params }) => graph.read<Row & Record<string, unknown>>(query, { ...params, ...also })),
  );
  return answers.flat();
}

function toPosition({ at, statement: { id } }: PositionedStatement): CursorPosition {
  return { at, id };
}

/** Claims or speakers, in any number, to which statements are restricted in addition to the filter. */
export interface ExtraConstraints {
  readonly claims?: readonly string[] | undefined;
  readonly speakers?: readonly Span[] | undefined;
}

/** How many statements may be read, and the error if there are more. */
export interface Limit {
  readonly most: number;
  readonly error: () => Error;
}

/**
 * A query with this name over all statements that match the filter, with its parameters. It must have the variants of
 * `statements/count`. In a record with more statements than the limit, they are counted first, which takes a fraction of
 * the time that it takes to read too many of them.
 *
 * @throws InputError naming the field of the filter that is invalid; the error of the limit.
 */
export async function queryOfAll(
  context: Context,
  name: string,
  given: StatementFilter,
  { claims, speakers }: ExtraConstraints,
  { most, error }: Limit,
): Promise<Query> {
  const { criteria, filter } = await readFilter(context, null, [null], given);
  const constrained = criteria.map((list) => ({
    ...list,
    claims: [...(claims ? [[...claims]] : []), ...list.claims],
    speakers: [...(speakers ? [[...speakers]] : []), ...list.speakers],
  }));
  const plan = chooseIndex(constrained, filter);
  if ((await context.counts.statements(context.graph)) > most) {
    const { query, params } = countQuery(plan, filter);
    const [row] = await context.graph.read<{ count: number }>(query, params);
    if (row && row.count > most) throw error();
  }
  const { query, params } = wholeQuery(name, plan, filter);
  return { query, params: { ...params, limit: most + 1 } };
}

/** Checks the filter, and returns the criteria of each parent's list and the conditions that all lists share. */
async function readFilter(
  context: Context,
  role: Role | null,
  parents: readonly (string | null)[],
  filter: StatementFilter,
) {
  await checkFilter(context, filter);
  const criteria = await criteriaFor(context, role, parents, filter);
  return { criteria, filter: await toFilterParams(context, filter) };
}

/** The first place at which a scan of a list ended. Statements after it may be missing. */
function nearestEnd(order: Order, ends: PageAnswer['ends'], index: number): CursorPosition | null {
  const places = ends.filter(([list]) => list === index).map(([, at, id]) => ({ at, id }));
  return places.reduce<CursorPosition | null>(
    (first, end) => (first && isWithin(order, first, end) ? first : end),
    null,
  );
}

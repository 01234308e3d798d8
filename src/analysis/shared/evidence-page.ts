import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../model/context.ts';
import { toPage, readPageRequest } from '../../paging/page.ts';
import { readStatements } from '../../model/statements/statement.loader.ts';
import { isWithin, toOrder } from '../../model/statements/statement.order.ts';
import type { StatementArgs } from '../../model/statements/statement.store.ts';
import type { StatementPage, StatementRecord } from '../../model/statements/statement.ts';
import { selectionOf, type Selection } from '../../model/statements/statement.selection.ts';
import type { Observations } from './observations.ts';

/** Arguments of a connection that lists the statements counted in a number: those of `statements` without `filter`. */
export type EvidencePageArgs = Omit<StatementArgs, 'filter'>;

/** A statement with its value in the order of a list: its sort key (src/graph/sort-key.ts), or when it was recorded. */
export interface PositionedId {
  readonly id: string;
  readonly at: number;
}

/**
 * A page of the statements counted in a number, in the same order and with the same cursors as `statements`.
 *
 * @param evidence All the statements, with their sort keys, in any order.
 * @throws InputError for invalid paging arguments.
 */
export async function evidencePage(
  context: Context,
  evidence: readonly PositionedId[],
  args: EvidencePageArgs,
  info: GraphQLResolveInfo,
): Promise<StatementPage> {
  const orderBy = args.orderBy ?? 'SAID_AT_DESC';
  const request = readPageRequest(args, orderBy.replace(/_(A|DE)SC$/, ''), 'time');
  const order = toOrder(orderBy, request);
  const positions = order.name === 'SAID_AT' ? evidence : await readRecordedPositions(context, evidence);
  const after = request.after && { at: Number(request.after.at), id: request.after.id };
  const remaining = after ? positions.filter((position) => !isWithin(order, position, after)) : [...positions];
  // One more than the page size, to know whether there is a next page.
  const shown = remaining.sort((a, b) => (isWithin(order, a, b) ? -1 : 1)).slice(0, request.size + 1);
  const selection = selectionOf(info);
  const nodes = await Promise.all(shown.map(({ id }) => statementById(context, id, selection)));
  const rows = shown.map(({ at }, index) => ({ node: nodes[index] as StatementRecord, at, order: order.name }));
  return toPage(rows, request, () => Promise.resolve(evidence.length));
}

/** Batched: one read for all statements requested in the same tick with the same selection. */
function statementById(context: Context, id: string, selection: Selection): Promise<StatementRecord> {
  return context.load.batches.load(['statements by id', selection], id, async (ids) => {
    const requested = ids.flatMap((each) => each ?? []);
    const byId = await readStatements(context.graph, requested, selection, context.load);
    return requested.map((each) => assertFound(byId, each));
  });
}

function assertFound(byId: ReadonlyMap<string, StatementRecord>, id: string): StatementRecord {
  const statement = byId.get(id);
  if (!statement) throw new Error(`${id} was counted but no longer exists`);
  return statement;
}

/** The ids and sort keys of the observations at these indexes. */
export function withPositions({ ids, sortKey }: Observations, indexes: Iterable<number>): PositionedId[] {
  return Array.from(indexes, (index) => ({ id: ids[index] ?? '', at: sortKey[index] ?? 0 }));
}

async function readRecordedPositions({ graph }: Context, evidence: readonly PositionedId[]): Promise<PositionedId[]> {
  return graph.read<PositionedId & Record<string, unknown>>('analysis/recorded', { ids: evidence.map(({ id }) => id) });
}

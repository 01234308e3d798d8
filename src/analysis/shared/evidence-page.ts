import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../model/context.ts';
import { toPage, readPageRequest } from '../../paging/page.ts';
import { readStatements } from '../../model/statements/statement.loader.ts';
import { isWithin, toOrder } from '../../model/statements/statement.order.ts';
import type { StatementArgs } from '../../model/statements/statement.store.ts';
import type { StatementPage, StatementRecord } from '../../model/statements/statement.ts';
import { selectionOf, type Selection } from '../../model/statements/statement.selection.ts';
import type { Observations } from './observations.ts';

/** Arguments of the connections behind a number: those of `statements`, without its filter, which is the number's own. */
export type EvidencePageArgs = Omit<StatementArgs, 'filter'>;

/** A statement and its place in the order by what was said. */
export interface PositionedId {
  readonly id: string;
  readonly at: number;
}

/**
 * A page of the statements that were counted for a number, in the order that `statements` has; its cursors are the same.
 *
 * @param counted All of them, in any order.
 */
export async function evidencePage(
  context: Context,
  counted: readonly PositionedId[],
  args: EvidencePageArgs,
  info: GraphQLResolveInfo,
): Promise<StatementPage> {
  const orderBy = args.orderBy ?? 'SAID_AT_DESC';
  const request = readPageRequest(args, orderBy.replace(/_(A|DE)SC$/, ''), 'time');
  const order = toOrder(orderBy, request);
  const places = order.name === 'SAID_AT' ? counted : await recordedPlaces(context, counted);
  const after = request.after && { at: Number(request.after.at), id: request.after.id };
  const left = after ? places.filter((place) => !isWithin(order, place, after)) : [...places];
  // One more than the page tells whether there are more.
  const read = left.sort((a, b) => (isWithin(order, a, b) ? -1 : 1)).slice(0, request.size + 1);
  const selection = selectionOf(info);
  const nodes = await Promise.all(read.map(({ id }) => statementById(context, id, selection)));
  const rows = read.map(({ at }, index) => ({ node: nodes[index] as StatementRecord, at, order: order.name }));
  return toPage(rows, request, () => Promise.resolve(counted.length));
}

/** One read for all that are asked for in the same tick with the same selection. */
function statementById(context: Context, id: string, selection: Selection): Promise<StatementRecord> {
  return context.load.batches.load(['statements by id', selection], id, async (ids) => {
    const known = ids.flatMap((each) => each ?? []);
    const byId = await readStatements(context.graph, known, selection, context.load);
    return known.map((each) => assertFound(byId, each));
  });
}

function assertFound(byId: ReadonlyMap<string, StatementRecord>, id: string): StatementRecord {
  const statement = byId.get(id);
  if (!statement) throw new Error(`${id} was counted and is not there`);
  return statement;
}

/** The statements of these observations, with their places. */
export function withPositions({ ids, place }: Observations, at: Iterable<number>): PositionedId[] {
  return Array.from(at, (each) => ({ id: ids[each] ?? '', at: place[each] ?? 0 }));
}

async function recordedPlaces({ graph }: Context, counted: readonly PositionedId[]): Promise<PositionedId[]> {
  return graph.read<PositionedId & Record<string, unknown>>('analysis/recorded', { ids: counted.map(({ id }) => id) });
}

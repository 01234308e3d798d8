import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../model/context.ts';
import { pageOf, readWindow } from '../../paging/page.ts';
import { readStatements } from '../../model/statements/statement.loader.ts';
import { isWithin, orderOf } from '../../model/statements/statement.order.ts';
import type { StatementArgs } from '../../model/statements/statement.store.ts';
import type { StatementPage, StatementRecord } from '../../model/statements/statement.ts';
import { wantOf, type Want } from '../../model/statements/statement.selection.ts';
import type { Observations } from './observations.ts';

/** Arguments of the connections behind a number: those of `statements`, without its filter, which is the number's own. */
export type BehindArgs = Omit<StatementArgs, 'filter'>;

/** A statement and its place in the order by what was said. */
export interface PlacedId {
  readonly id: string;
  readonly at: number;
}

/**
 * A page of the statements that were counted for a number, in the order that `statements` has; its cursors are the same.
 *
 * @param counted All of them, in any order.
 */
export async function behind(
  context: Context,
  counted: readonly PlacedId[],
  args: BehindArgs,
  info: GraphQLResolveInfo,
): Promise<StatementPage> {
  const orderBy = args.orderBy ?? 'SAID_AT_DESC';
  const window = readWindow(args, orderBy.replace(/_(A|DE)SC$/, ''), 'time');
  const order = orderOf(orderBy, window);
  const places = order.name === 'SAID_AT' ? counted : await recordedPlaces(context, counted);
  const { beyond } = window;
  const after = { at: Number(beyond?.at), id: beyond?.id ?? '' };
  const left = beyond ? places.filter((place) => !isWithin(order, place, after)) : [...places];
  // One more than the page tells whether there are more.
  const read = left.sort((a, b) => (isWithin(order, a, b) ? -1 : 1)).slice(0, window.size + 1);
  const want = wantOf(info);
  const nodes = await Promise.all(read.map(({ id }) => statementById(context, id, want)));
  const rows = read.map(({ at }, index) => ({ node: nodes[index] as StatementRecord, at, order: order.name }));
  return pageOf(rows, window, () => Promise.resolve(counted.length));
}

/** One read for all that are asked for in the same tick with the same wishes. */
function statementById(context: Context, id: string, want: Want): Promise<StatementRecord> {
  return context.load.batches.load(['statements by id', want], id, async (ids) => {
    const known = ids.flatMap((each) => each ?? []);
    const byId = await readStatements(context.graph, known, want, context.load);
    return known.map((each) => there(byId, each));
  });
}

function there(byId: ReadonlyMap<string, StatementRecord>, id: string): StatementRecord {
  const statement = byId.get(id);
  if (!statement) throw new Error(`${id} was counted and is not there`);
  return statement;
}

/** The statements of these observations, with their places. */
export function placed({ ids, place }: Observations, at: Iterable<number>): PlacedId[] {
  return Array.from(at, (each) => ({ id: ids[each] ?? '', at: place[each] ?? 0 }));
}

async function recordedPlaces({ graph }: Context, counted: readonly PlacedId[]): Promise<PlacedId[]> {
  return graph.read<PlacedId & Record<string, unknown>>('analysis/recorded', { ids: counted.map(({ id }) => id) });
}

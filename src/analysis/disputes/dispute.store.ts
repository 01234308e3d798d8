import type { Context } from '../../model/context.ts';
import type { ActorLevel, DisputeOrder, StatementFilter } from '../../generated/types.ts';
import { toPage, readPageRequest, type PageArgs } from '../../paging/page.ts';
import { readRelations, type Relations } from '../shared/relations.ts';
import { checkFilter, isEmptyFilter } from '../../model/statements/statement.filter.ts';
import type { DisputePage } from './dispute.ts';
import { countedStanceIndex, stanceIndexFromEdges } from './indexed.ts';
import { stanceIndexFromObservations } from './observed.ts';
import { disputesIn, MOST_SOURCED, rank } from './rank.ts';
import type { StanceIndex } from './stance-index.ts';

interface DisputeArgs extends Pick<PageArgs, 'first' | 'after'> {
  readonly filter?: StatementFilter | null | undefined;
  readonly level: ActorLevel;
  readonly orderBy: DisputeOrder;
}

/**
 * A page of disputes. Without a filter and counted for speakers it is told by indexes; else by reading every statement
 * that the filter keeps.
 */
export async function disputePage(context: Context, args: DisputeArgs): Promise<DisputePage> {
  const order = `DISPUTES_${args.orderBy}`;
  const request = readPageRequest(args, order, 'score');
  const { claim, ...filter } = args.filter ?? {};
  await checkFilter(context, args.filter ?? {});
  const { stances, relations } = await openStanceIndex(context, filter, args, claim ?? null);
  const disputes = disputesIn(stances, relations, claim ? new Set(claim) : null);
  const cursor = request.after && { at: Number(request.after.at), id: request.after.id };
  const found = await rank(disputes, args.orderBy, request.size + 1, cursor);
  const rows = found.map(({ node, at }) => ({ node, at, order }));
  const count = async () => {
    const isCounted = disputes.every(({ isSure }) => isSure);
    const all = isCounted ? disputes : disputesIn(await countedStanceIndex(context), relations, null);
    return args.orderBy === 'BEST_SOURCED' ? Math.min(all.length, MOST_SOURCED) : all.length;
  };
  return toPage(rows, request, count);
}

async function openStanceIndex(
  context: Context,
  filter: StatementFilter,
  { level, orderBy }: DisputeArgs,
  claims: readonly string[] | null,
): Promise<{ stances: StanceIndex; relations: Relations }> {
  if (claims) {
    const relations = await readRelations(context.graph, claims);
    const concerned = new Set([...claims, ...claims.flatMap((id) => (relations.get(id) ?? []).map(({ to }) => to))]);
    return { stances: await stanceIndexFromObservations(context, filter, level, [...concerned]), relations };
  }
  const [stances, relations] = await Promise.all([
    isEmptyFilter(filter) && level === 'PERSON'
      ? stanceIndexFromEdges(context, orderBy === 'MOST_RECENT' ? 'LAST' : 'COUNT')
      : stanceIndexFromObservations(context, filter, level),
    readRelations(context.graph, null),
  ]);
  return { stances, relations };
}

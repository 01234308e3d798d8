import type { Context } from '../../model/context.ts';
import type { ActorLevel, DisputeOrder, StatementFilter } from '../../generated/types.ts';
import { toPage, readPageRequest, type PageArgs } from '../../paging/page.ts';
import { readRelations, type Relations } from '../shared/relations.ts';
import { checkFilter, isEmptyFilter } from '../../model/statements/statement.filter.ts';
import type { DisputePage } from './dispute.ts';
import { countedStanceIndex, stanceIndexFromEdges } from './indexed.ts';
import { stanceIndexFromObservations } from './observed.ts';
import { findDisputes, MAX_BEST_SOURCED, rankDisputes } from './rank.ts';
import type { StanceIndex } from './stance-index.ts';

interface DisputeArgs extends Pick<PageArgs, 'first' | 'after'> {
  readonly filter?: StatementFilter | null | undefined;
  readonly level: ActorLevel;
  readonly orderBy: DisputeOrder;
}

/**
 * A page of disputes. Without a filter, and at the level of persons, it is read from indexes; otherwise from every
 * statement that passes the filter.
 *
 * @throws InputError for an invalid argument or filter; HearsayError QUERY_TOO_COSTLY if too many statements pass it.
 */
export async function disputePage(context: Context, args: DisputeArgs): Promise<DisputePage> {
  const order = `DISPUTES_${args.orderBy}`;
  const request = readPageRequest(args, order, 'score');
  const { claim, ...filter } = args.filter ?? {};
  await checkFilter(context, args.filter ?? {});
  const { stances, relations } = await openStanceIndex(context, filter, args, claim ?? null);
  const disputes = findDisputes(stances, relations, claim ? new Set(claim) : null);
  const cursor = request.after && { score: Number(request.after.at), id: request.after.id };
  const ranked = await rankDisputes(disputes, args.orderBy, request.size + 1, cursor);
  const rows = ranked.map(({ node, score }) => ({ node, at: score, order }));
  const count = async () => {
    const areConfirmed = disputes.every(({ isConfirmed }) => isConfirmed);
    const all = areConfirmed ? disputes : findDisputes(await countedStanceIndex(context), relations, null);
    return args.orderBy === 'BEST_SOURCED' ? Math.min(all.length, MAX_BEST_SOURCED) : all.length;
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
    const related = claims.flatMap((id) => (relations.get(id) ?? []).map(({ to }) => to));
    const relevant = [...new Set([...claims, ...related])];
    return { stances: await stanceIndexFromObservations(context, filter, level, relevant), relations };
  }
  const [stances, relations] = await Promise.all([
    isEmptyFilter(filter) && filter.independence !== 'OWNER' && level === 'PERSON'
      ? stanceIndexFromEdges(context, orderBy === 'MOST_RECENT' ? 'LAST' : 'COUNT')
      : stanceIndexFromObservations(context, filter, level),
    readRelations(context.graph, null),
  ]);
  return { stances, relations };
}

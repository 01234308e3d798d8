import type { Context } from '../../model/context.ts';
import type { ActorLevel, DisputeOrder, StatementFilter } from '../../generated/types.ts';
import { pageOf, readWindow, type PageArgs } from '../../paging/page.ts';
import { asksNothing } from '../shared/is-empty-filter.ts';
import { relationsOf, type Relations } from '../shared/relations.ts';
import { checkFilter } from '../../model/statements/statement.filter.ts';
import type { DisputePage } from './dispute.ts';
import { countedStanding, indexedStanding } from './indexed.ts';
import { observedStanding } from './observed.ts';
import { disputesIn, MOST_SOURCED, rank } from './rank.ts';
import type { Standing } from './stance-index.ts';

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
  const window = readWindow(args, order, 'score');
  const { claim, ...filter } = args.filter ?? {};
  await checkFilter(context, args.filter ?? {});
  const { standing, relations } = await standingOf(context, filter, args, claim ?? null);
  const disputes = disputesIn(standing, relations, claim ? new Set(claim) : null);
  const beyond = window.beyond && { at: Number(window.beyond.at), id: window.beyond.id };
  const found = await rank(disputes, args.orderBy, window.size + 1, beyond);
  const rows = found.map(({ node, at }) => ({ node, at, order }));
  const count = async () => {
    const isCounted = disputes.every(({ isSure }) => isSure);
    const all = isCounted ? disputes : disputesIn(await countedStanding(context), relations, null);
    return args.orderBy === 'BEST_SOURCED' ? Math.min(all.length, MOST_SOURCED) : all.length;
  };
  return pageOf(rows, window, count);
}

async function standingOf(
  context: Context,
  filter: StatementFilter,
  { level, orderBy }: DisputeArgs,
  claims: readonly string[] | null,
): Promise<{ standing: Standing; relations: Relations }> {
  if (claims) {
    const relations = await relationsOf(context.graph, claims);
    const concerned = new Set([...claims, ...claims.flatMap((id) => (relations.get(id) ?? []).map(({ to }) => to))]);
    return { standing: await observedStanding(context, filter, level, [...concerned]), relations };
  }
  const [standing, relations] = await Promise.all([
    asksNothing(filter) && level === 'PERSON'
      ? indexedStanding(context, orderBy === 'MOST_RECENT' ? 'LAST' : 'COUNT')
      : observedStanding(context, filter, level),
    relationsOf(context.graph, null),
  ]);
  return { standing, relations };
}

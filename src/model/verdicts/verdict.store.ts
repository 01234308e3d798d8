import type { VerdictFilter } from '../../generated/types.ts';
import neo4j from '../../graph/driver.ts';
import { BEGINNING, END, instant } from '../../graph/instant.ts';
import { firstKeyIn, lastKeyIn } from '../../graph/sort-key.ts';
import { counting, readPageRequest, toPage, type PageArgs } from '../../paging/page.ts';
import type { Context } from '../context.ts';
import type { VerdictPage, VerdictRecord } from './verdict.ts';

const ORDER = 'PUBLISHED_AT';

export type VerdictArgs = PageArgs & { readonly filter?: VerdictFilter | null | undefined };

interface PageRow {
  readonly parent: string | null;
  /** Sort key (src/graph/sort-key.ts). */
  readonly at: number;
  readonly item: VerdictRecord;
}

/** A page of verdicts, latest first: of all or, with one read for several claims or statements, of those of each. */
export function verdictPage(context: Context, of: string | null, args: VerdictArgs): Promise<VerdictPage> {
  return context.load.batches.load(['verdicts', args], of, (parents) => readPages(context, parents, args));
}

async function readPages(
  context: Context,
  parents: readonly (string | null)[],
  args: VerdictArgs,
): Promise<VerdictPage[]> {
  const request = readPageRequest(args, ORDER, 'time');
  const filter = await toVerdictParams(context, args.filter ?? {}, 'filter');
  const start = parents.some((parent) => parent !== null) ? 'OF' : filter.checkers ? 'CHECKER' : 'ALL';
  const listed = { parents, checkers: [...new Set(filter.checkers ?? [])], filter };
  const end = request.backward ? firstKeyIn(BEGINNING) - 1 : lastKeyIn(END) + 1;
  const rows = await context.graph.read<PageRow & Record<string, unknown>>(
    `verdicts/page:${start}_${request.backward ? 'ASC' : 'DESC'}`,
    {
      ...listed,
      at: neo4j.int(Number(request.after?.at ?? end)),
      id: request.after?.id ?? '',
      limit: request.size + 1,
    },
  );
  const count = counting(() => context.graph.read(`verdicts/count:${start}`, listed));
  return parents.map((parent) => {
    const ofParent = rows.filter((row) => row.parent === parent);
    const items = ofParent.map(({ item, at }) => ({ node: item, at, order: ORDER }));
    return toPage(items, request, () => count(parent));
  });
}

/**
 * The conditions on verdicts; null in each that is not given.
 *
 * @param field Name of the filter's field, for messages.
 */
export async function toVerdictParams(context: Context, filter: VerdictFilter, field: string) {
  await context.known.check([{ field: `${field}.checker`, ids: filter.checker, types: ['actor'] }]);
  const { checker, conclusion, asOf } = filter;
  return { checkers: checker ?? null, conclusions: conclusion ?? null, checkedAsOf: instant(asOf ?? null) };
}

import type { Context } from '../context.ts';
import type { ActorFilter, ActorKind } from '../../generated/types.ts';
import { FIRST_TEXT, LAST_TEXT, toPage, readPageRequest, type PageArgs } from '../../paging/page.ts';
import { hasNoCondition } from '../nodes/kept-counts.ts';
import { idsMatching } from '../search/search.store.ts';
import type { ActorPage, ActorRecord } from './actor.ts';

const ORDER = 'NAME';

const LABELS: Record<ActorKind, ActorRecord['kind']> = {
  PERSON: 'Person',
  STATE: 'State',
  INSTITUTION: 'Institution',
  OUTLET: 'Outlet',
  GROUP: 'Group',
};

/** A page of actors, ordered by name. */
export async function actorPage(
  context: Context,
  args: PageArgs & { readonly filter?: ActorFilter | null | undefined },
): Promise<ActorPage> {
  const request = readPageRequest(args, ORDER, 'text');
  const { start, ...listed } = await toFilterParams(context, args.filter ?? {});
  const direction = request.backward ? 'DESC' : 'ASC';
  const rows = await context.graph.read<{ item: ActorRecord }>(`actors/page:${start}_${direction}`, {
    ...listed,
    at: request.after?.at ?? (request.backward ? LAST_TEXT : FIRST_TEXT),
    id: request.after?.id ?? '',
    limit: request.size + 1,
  });
  const items = rows.map(({ item }) => ({ node: item, at: item.name, order: ORDER }));
  const count = async () => {
    const [row] = await context.graph.read<{ count: number }>(`actors/count:${start}`, listed);
    return row?.count ?? 0;
  };
  const isWhole = start === 'ALL' && hasNoCondition(listed.filter);
  return toPage(items, request, () => (isWhole ? context.counts.count(context.graph, 'ACTOR', count) : count()));
}

/** Where the list starts, and what remains to be checked. */
async function toFilterParams(context: Context, { kind, unnamed, text }: ActorFilter) {
  const found = text == null ? null : await idsMatching(context, 'ACTOR', text, 'filter.text');
  const filter = { kinds: kind?.map((value) => LABELS[value]) ?? null, unnamed: unnamed ?? null };
  return { start: found ? 'IDS' : 'ALL', sought: found ?? [], filter };
}

import { toPage, readPageRequest, type Page, type PageArgs, type Row } from '../../paging/page.ts';

/** An item with the score that ranks it. */
export interface RankedItem<Item> {
  readonly node: Item;
  readonly id: string;
  readonly score: number;
}

type Cursor = Pick<RankedItem<unknown>, 'score' | 'id'>;

/**
 * A page of a list held in memory: the highest score first, equal scores by ascending id.
 *
 * @param order Name of the list's order, for its cursors.
 * @throws InputError for invalid paging arguments.
 */
export function rankingPage<Item extends { readonly id: string }>(
  items: readonly RankedItem<Item>[],
  order: string,
  args: PageArgs,
): Page<Item> {
  const request = readPageRequest(args, order, 'score');
  const sign = request.backward ? -1 : 1;
  const compare = (a: Cursor, b: Cursor) => sign * (b.score - a.score || (a.id < b.id ? -1 : Number(a.id > b.id)));
  const { after } = request;
  const cursor = after && { score: Number(after.at), id: after.id };
  const remaining = cursor ? items.filter((item) => compare(cursor, item) < 0) : [...items];
  const rows: Row<Item>[] = remaining
    .sort(compare)
    .slice(0, request.size + 1)
    .map(({ node, score }) => ({ node, at: score, order }));
  return toPage(rows, request, () => Promise.resolve(items.length));
}

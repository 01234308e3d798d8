import { toPage, readPageRequest, type Page, type PageArgs, type Row } from '../../paging/page.ts';

/** Something with its rank: how much it weighs. */
export interface Ranked<Item> {
  readonly node: Item;
  readonly id: string;
  readonly at: number;
}

/** A page of what is at hand as a whole, the heaviest first, and of equally heavy ones those first whose id is. */
export function rankingPage<Item extends { readonly id: string }>(
  items: readonly Ranked<Item>[],
  order: string,
  args: PageArgs,
): Page<Item> {
  const request = readPageRequest(args, order, 'score');
  const sign = request.backward ? -1 : 1;
  const compare = (a: { at: number; id: string }, b: { at: number; id: string }) =>
    sign * (b.at - a.at || (a.id < b.id ? -1 : Number(a.id > b.id)));
  const { after } = request;
  const from = after && { at: Number(after.at), id: after.id };
  const left = from ? items.filter((item) => compare(from, item) < 0) : [...items];
  const rows: Row<Item>[] = left
    .sort(compare)
    .slice(0, request.size + 1)
    .map(({ node, at }) => ({ node, at, order }));
  return toPage(rows, request, () => Promise.resolve(items.length));
}

import { toCursor, pageCursors, type Page, type PageInfoRecord, type Row } from '../../paging/page.ts';

type Identified = { readonly id: string };

/** Resolvers that all connections share. */
export const connection = {
  edges: (page: Page<Identified>) => page.rows,
  nodes: (page: Page<Identified>) => page.rows.map((row) => row.node),
  pageInfo: (page: Page<Identified>): PageInfoRecord => {
    const { start, end } = pageCursors(page);
    return {
      hasNextPage: page.more.after,
      hasPreviousPage: page.more.before,
      startCursor: start,
      endCursor: end,
    };
  },
  totalCount: (page: Page<Identified>) => page.count(),
};

/** Resolvers that all edges share. */
export const edge = {
  cursor: (row: Row<Identified>) => toCursor(row),
};

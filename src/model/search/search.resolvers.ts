import type { QueryResolvers, SearchConnectionResolvers, SearchEdgeResolvers } from '../../generated/resolvers.ts';
import { searchPage } from './search.store.ts';

export const Query: QueryResolvers = {
  search: (_, args, context) => searchPage(context, args),
};

export const SearchConnection: SearchConnectionResolvers = {
  edges: ({ hits }) => hits,
  nodes: ({ hits }) => hits.map((hit) => hit.node),
  pageInfo: ({ hits, more }) => ({
    hasNextPage: more.after,
    hasPreviousPage: more.before,
    startCursor: hits[0]?.cursor ?? null,
    endCursor: hits.at(-1)?.cursor ?? null,
  }),
};

export const SearchEdge: SearchEdgeResolvers = {
  cursor: ({ cursor }) => cursor,
};

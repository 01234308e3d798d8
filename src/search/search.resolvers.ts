import type { SearchConnectionResolvers } from '../generated/resolvers.ts';

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

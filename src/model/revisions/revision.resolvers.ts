import type { RevisionResolvers } from '../../generated/resolvers.ts';

export const Revision: RevisionResolvers = {
  before: ({ before }) => JSON.parse(before) as unknown,
  after: ({ after }) => JSON.parse(after) as unknown,
};

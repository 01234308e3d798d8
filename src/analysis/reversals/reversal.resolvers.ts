import type { ReversalResolvers } from '../../generated/resolvers.ts';
import { must } from '../../nodes/node.store.ts';

export const Reversal: ReversalResolvers = {
  actor: ({ actorId }, _, { load }) => must(load.actor, actorId),
  first: ({ firstId }, _, { load }) => must(load.statement, firstId),
  second: ({ secondId }, _, { load }) => must(load.statement, secondId),
};

import type { QueryResolvers, ReversalResolvers } from '../../generated/resolvers.ts';
import { loadRequired } from '../../model/nodes/node.store.ts';
import { reversalPage } from './reversal.store.ts';

export const Query: QueryResolvers = {
  reversals: (_, args, context) => reversalPage(context, args),
};

export const Reversal: ReversalResolvers = {
  actor: ({ actorId }, _, { load }) => loadRequired(load.actor, actorId),
  first: ({ firstId }, _, { load }) => loadRequired(load.statement, firstId),
  second: ({ secondId }, _, { load }) => loadRequired(load.statement, secondId),
};

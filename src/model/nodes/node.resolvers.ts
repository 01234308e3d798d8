import { InputError } from '../../common/errors.ts';
import type { NodeResolvers, QueryResolvers } from '../../generated/resolvers.ts';
import { PAGE_LIMIT } from '../../paging/page.ts';
import { loadNode } from './node.store.ts';

export const Query: QueryResolvers = {
  node: (_, { id }, context) => loadNode(context, id),
  nodes: (_, { ids }, context) => {
    if (ids.length > PAGE_LIMIT)
      throw new InputError(`ids takes at most ${PAGE_LIMIT} ids, received ${ids.length}`, { field: 'ids' });
    return Promise.all(ids.map(async (id) => loadNode(context, id)));
  },
};

const TYPES: Record<string, 'Claim' | 'Statement' | 'Source' | 'Verdict'> = {
  claim: 'Claim',
  statement: 'Statement',
  source: 'Source',
  verdict: 'Verdict',
};

export const Node: NodeResolvers = {
  __resolveType: (node) => {
    const type = TYPES[node.id.slice(0, node.id.indexOf(':'))];
    return type ?? (node as { kind: 'Person' | 'Event' }).kind;
  },
};

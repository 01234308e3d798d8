import { actorPage } from './actors/actor.store.ts';
import { corroborationQueries } from './analysis/corroboration/corroboration.resolvers.ts';
import { briefQueries } from './briefs/brief.resolvers.ts';
import { disputePage } from './analysis/disputes/dispute.store.ts';
import { pathsBetween } from './analysis/paths/path.store.ts';
import { reversalPage } from './analysis/reversals/reversal.store.ts';
import { claimPage } from './claims/claim.store.ts';
import { InputError } from './errors.ts';
import type { NodeResolvers, QueryResolvers } from './generated/resolvers.ts';
import { loadNode } from './nodes/node.store.ts';
import { PAGE_LIMIT } from './paging/page.ts';
import { searchPage } from './search/search.store.ts';
import { sourcePage } from './sources/source.store.ts';
import { statementsOf } from './statements/connection.ts';

export const Query: QueryResolvers = {
  node: (_, { id }, context) => loadNode(context, id),
  nodes: (_, { ids }, context) => {
    if (ids.length > PAGE_LIMIT)
      throw new InputError(`ids takes at most ${PAGE_LIMIT} ids, received ${ids.length}`, { field: 'ids' });
    return Promise.all(ids.map(async (id) => loadNode(context, id)));
  },
  actor: (_, { id }, { load }) => load.actor.load(id),
  claim: (_, { id }, { load }) => load.claim.load(id),
  statement: (_, { id }, { load }) => load.statement.load(id),
  source: (_, { id }, { load }) => load.source.load(id),
  statements: statementsOf(null),
  actors: (_, args, context) => actorPage(context, args),
  claims: (_, args, context) => claimPage(context, null, args),
  sources: (_, args, context) => sourcePage(context, null, args),
  search: (_, args, context) => searchPage(context, args),
  ...corroborationQueries,
  ...briefQueries,
  disputes: (_, args, context) => disputePage(context, args),
  reversals: (_, args, context) => reversalPage(context, args),
  paths: (_, args, context) => pathsBetween(context, args),
};

const TYPES: Record<string, 'Claim' | 'Statement' | 'Source'> = {
  claim: 'Claim',
  statement: 'Statement',
  source: 'Source',
};

export const Node: NodeResolvers = {
  __resolveType: (node) => {
    const named = TYPES[node.id.slice(0, node.id.indexOf(':'))];
    return named ?? (node as { kind: 'Person' | 'Event' }).kind;
  },
};

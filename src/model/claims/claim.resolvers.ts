import type { Context } from '../context.ts';
import type { MaybePromise } from '../../graph/loader.ts';
import { claimPage } from './claim.store.ts';
import type { PositionEnds, PositionRecord } from './claim.ts';
import type { ClaimResolvers, PositionResolvers, QueryResolvers } from '../../generated/resolvers.ts';
import { readListLength } from '../../paging/page.ts';
import { loadRequired } from '../nodes/node.store.ts';
import { resolveStatements } from '../statements/connection.ts';
import { selectionOf } from '../statements/statement.selection.ts';

export const Query: QueryResolvers = {
  claim: (_, { id }, { load }) => load.claim.load(id),
  claims: (_, args, context) => claimPage(context, null, args),
};

export const Claim: ClaimResolvers = {
  browserUrl: ({ id }, _, { browser }) => browser?.on('claim', id) ?? null,
  about: ({ id }, _, { load }) => load.subjectsOfClaim.load(id),
  aboutStatements: ({ id }, _, { load }) => load.statementsOfClaim.load(id),
  statements: resolveStatements('claim'),
  positions: ({ id }, { rollUp, asOf, first }, { load }, info) => {
    const { actorKeys } = selectionOf(info);
    return load.positions({ rollUp, asOf: asOf ?? null, first: readListLength(first), actorKeys }).load(id);
  },
  contradicts: ({ id }, { first }, { load }) => load.contradicts.load(id, readListLength(first)),
  entails: ({ id }, { first }, { load }) => load.entails.load(id, readListLength(first)),
  entailedBy: ({ id }, { first }, { load }) => load.entailedBy.load(id, readListLength(first)),
  revisions: ({ id }, { first }, { load }) => load.revisions.load(id, readListLength(first)),
};

export const Position: PositionResolvers = {
  actor: ({ actorId }, _, { load }) => loadRequired(load.actor, actorId),
  first: async (position, _, context) => (await loadEnds(position, context)).first,
  last: async (position, _, context) => (await loadEnds(position, context)).last,
  latestStatement: async (position, _, context) =>
    loadRequired(context.load.statement, (await loadEnds(position, context)).latestId),
};

function loadEnds(position: PositionRecord, { load }: Context): MaybePromise<PositionEnds> {
  return 'first' in position.ends ? position.ends : load.positionEnds.load(position);
}

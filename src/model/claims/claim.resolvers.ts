import type { Context } from '../context.ts';
import type { MaybePromise } from '../../graph/loader.ts';
import { claimPage } from './claim.store.ts';
import type { PositionEnds, PositionRecord } from './claim.ts';
import type { ClaimResolvers, PositionResolvers, QueryResolvers } from '../../generated/resolvers.ts';
import { readNumber } from '../../common/errors.ts';
import { loadRequired } from '../nodes/node.store.ts';
import { resolveStatements } from '../statements/connection.ts';
import { selectionOf } from '../statements/statement.selection.ts';

const MAX_POSITIONS = 1000;

export const Query: QueryResolvers = {
  claim: (_, { id }, { load }) => load.claim.load(id),
  claims: (_, args, context) => claimPage(context, null, args),
};

export const Claim: ClaimResolvers = {
  browserUrl: ({ id }, _, { browser }) => browser?.on('claim', id) ?? null,
  about: ({ id }, _, { load }) => load.subjectsOfClaim.load(id),
  statements: resolveStatements('claim'),
  positions: ({ id }, { rollUp, asOf, first }, { load }, info) => {
    const limit = readNumber('first', first, 0, MAX_POSITIONS);
    const { actorKeys } = selectionOf(info);
    return load.positions({ rollUp, asOf: asOf ?? null, first: limit, actorKeys }).load(id);
  },
  contradicts: ({ id }, _, { load }) => load.contradicts.load(id),
  entails: ({ id }, _, { load }) => load.entails.load(id),
  entailedBy: ({ id }, _, { load }) => load.entailedBy.load(id),
  revisions: ({ id }, _, { load }) => load.revisions.load(id),
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

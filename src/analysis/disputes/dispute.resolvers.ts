import type { Context } from '../../model/context.ts';
import { readNumber } from '../../common/errors.ts';
import type {
  DisputeActorResolvers,
  DisputeGroundResolvers,
  DisputeResolvers,
  DisputeSideResolvers,
  QueryResolvers,
} from '../../generated/resolvers.ts';
import { loadRequired } from '../../model/nodes/node.store.ts';
import { evidencePage } from '../shared/evidence-page.ts';
import { disputePage } from './dispute.store.ts';
import type { DisputeRecord, SideRecord } from './dispute.ts';
import { actorCount, measureContested, countIndependentChains, tallySide } from './rank.ts';

const MAX_ACTORS = 1000;

export const Query: QueryResolvers = {
  disputes: (_, args, context) => disputePage(context, args),
};

export const Dispute: DisputeResolvers = {
  claim: ({ id }, _, { load }) => loadRequired(load.claim, id),
  contested: (dispute) => measureContested(dispute),
  grounds: async ({ grounds }, _, { load }) => {
    const texts = await Promise.all(grounds.map(async ({ claimId }) => (await loadRequired(load.claim, claimId)).text));
    const sortable = grounds.map((ground, index) => ({
      ground,
      rank: `${ground.kind === 'DIRECT' ? 0 : 1} ${texts[index] ?? ''} ${ground.claimId}`,
    }));
    return sortable.sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ ground }) => ground);
  },
  first: async (dispute, _, context) => (await loadFirstOrLast(bothSides(dispute), 'first', context)).said,
  last: async (dispute, _, context) => (await loadFirstOrLast(bothSides(dispute), 'last', context)).said,
};

export const DisputeGround: DisputeGroundResolvers = {
  claim: ({ claimId }, _, { load }) => loadRequired(load.claim, claimId),
};

export const DisputeSide: DisputeSideResolvers = {
  actorCount: (side) => actorCount(side),
  statementCount: async ({ stances, claimSides }) => {
    const counts = await Promise.all(claimSides.map((claimSide) => stances.statementCount(claimSide)));
    return counts.reduce((total, count) => total + count, 0);
  },
  first: async (side, _, context) => (await loadFirstOrLast(side, 'first', context)).said,
  last: async (side, _, context) => (await loadFirstOrLast(side, 'last', context)).said,
  latestStatement: (side, _, context) => loadFirstOrLast(side, 'last', context),
  actors: async (side, { first }) => {
    const size = readNumber('first', first, 0, MAX_ACTORS);
    const tallies = (await tallySide(side)).slice(0, size);
    return tallies.map(({ actorId, count }) => ({ side, actorId, statementCount: count }));
  },
  origins: async ({ stances, claimSides }) => {
    const origins = await Promise.all(claimSides.map((claimSide) => stances.origins(claimSide)));
    return {
      independentChains: await countIndependentChains({ stances, claimSides }),
      unknownOrigins: new Set(origins.flatMap(({ unknown }) => unknown)).size,
      statementCount: origins.reduce((total, { statements }) => total + statements, 0),
    };
  },
  statements: async ({ stances, claimSides }, args, context, info) => {
    const lists = await Promise.all(claimSides.map((claimSide) => stances.withPositions(claimSide)));
    return evidencePage(context, lists.flat(), args, info);
  },
};

export const DisputeActor: DisputeActorResolvers = {
  actor: ({ actorId }, _, { load }) => loadRequired(load.actor, actorId),
  statements: async ({ side: { stances, claimSides }, actorId }, args, context, info) => {
    const lists = await Promise.all(claimSides.map((claimSide) => stances.withPositions(claimSide, actorId)));
    return evidencePage(context, lists.flat(), args, info);
  },
};

function bothSides({ stances, agree, disagree }: DisputeRecord): SideRecord {
  return { stances, claimSides: [...agree.claimSides, ...disagree.claimSides] };
}

/** The first or the last statement of a side. */
async function loadFirstOrLast({ stances, claimSides }: SideRecord, which: 'first' | 'last', { load }: Context) {
  const sign = which === 'first' ? 1 : -1;
  const ranges = await Promise.all(claimSides.map((claimSide) => stances.firstAndLast(claimSide)));
  const [range] = ranges.sort((a, b) => sign * (a[which] - b[which]));
  if (!range) throw new Error('a side of a dispute has no statement');
  return loadRequired(load.statement, which === 'first' ? range.firstId : range.lastId);
}

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
import { actorCount, measureContested, independent, tallySide } from './rank.ts';

const MOST_ACTORS = 1000;

export const Query: QueryResolvers = {
  disputes: (_, args, context) => disputePage(context, args),
};

export const Dispute: DisputeResolvers = {
  claim: ({ id }, _, { load }) => loadRequired(load.claim, id),
  contested: (dispute) => measureContested(dispute),
  grounds: async ({ grounds }, _, { load }) => {
    const texts = await Promise.all(grounds.map(async ({ claimId }) => (await loadRequired(load.claim, claimId)).text));
    const rank = (at: number) =>
      `${grounds[at]?.kind === 'DIRECT' ? 0 : 1} ${texts[at] ?? ''} ${grounds[at]?.claimId ?? ''}`;
    const order = grounds.map((_ground, at) => at).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
    return order.flatMap((at) => grounds[at] ?? []);
  },
  first: async (dispute, _, context) => (await loadEnd(bothSides(dispute), 'first', context)).said,
  last: async (dispute, _, context) => (await loadEnd(bothSides(dispute), 'last', context)).said,
};

export const DisputeGround: DisputeGroundResolvers = {
  claim: ({ claimId }, _, { load }) => loadRequired(load.claim, claimId),
};

export const DisputeSide: DisputeSideResolvers = {
  actorCount: (side) => actorCount(side),
  statementCount: async ({ stances, parts }) => {
    const counts = await Promise.all(parts.map((part) => stances.statementCount(part)));
    return counts.reduce((total, count) => total + count, 0);
  },
  first: async (side, _, context) => (await loadEnd(side, 'first', context)).said,
  last: async (side, _, context) => (await loadEnd(side, 'last', context)).said,
  latestStatement: (side, _, context) => loadEnd(side, 'last', context),
  actors: async (side, { first }) => {
    const most = readNumber('first', first, 0, MOST_ACTORS);
    const tallies = (await tallySide(side)).slice(0, most);
    return tallies.map(({ actorId, count }) => ({ side, actorId, statementCount: count }));
  },
  origins: async ({ stances, parts }) => {
    const origins = await Promise.all(parts.map((part) => stances.origins(part)));
    return {
      independentPublishers: await independent({ stances, parts }),
      unknownOrigins: new Set(origins.flatMap(({ unknown }) => unknown)).size,
      statementCount: origins.reduce((total, { statements }) => total + statements, 0),
    };
  },
  statements: async ({ stances, parts }, args, context, info) => {
    const lists = await Promise.all(parts.map((part) => stances.withPositions(part)));
    return evidencePage(context, lists.flat(), args, info);
  },
};

export const DisputeActor: DisputeActorResolvers = {
  actor: ({ actorId }, _, { load }) => loadRequired(load.actor, actorId),
  statements: async ({ side: { stances, parts }, actorId }, args, context, info) => {
    const lists = await Promise.all(parts.map((part) => stances.withPositions(part, actorId)));
    return evidencePage(context, lists.flat(), args, info);
  },
};

function bothSides({ stances, agree, disagree }: DisputeRecord): SideRecord {
  return { stances, parts: [...agree.parts, ...disagree.parts] };
}

/** The first or the last statement of a side. */
async function loadEnd({ stances, parts }: SideRecord, which: 'first' | 'last', { load }: Context) {
  const sign = which === 'first' ? 1 : -1;
  const ends = await Promise.all(parts.map((part) => stances.ends(part)));
  const [end] = ends.sort((a, b) => sign * (a[which] - b[which]));
  if (!end) throw new Error('a side of a dispute has no statement');
  return loadRequired(load.statement, which === 'first' ? end.firstId : end.lastId);
}

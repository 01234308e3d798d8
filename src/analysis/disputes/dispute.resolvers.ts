import type { Context } from '../../model/context.ts';
import { readNumber } from '../../common/errors.ts';
import type {
  DisputeActorResolvers,
  DisputeGroundResolvers,
  DisputeResolvers,
  DisputeSideResolvers,
  QueryResolvers,
} from '../../generated/resolvers.ts';
import { must } from '../../model/nodes/node.store.ts';
import { behind } from '../shared/evidence-page.ts';
import { disputePage } from './dispute.store.ts';
import type { DisputeRecord, SideRecord } from './dispute.ts';
import { actorCount, contestedOf, independent, talliesOf } from './rank.ts';

const MOST_ACTORS = 1000;

export const Query: QueryResolvers = {
  disputes: (_, args, context) => disputePage(context, args),
};

export const Dispute: DisputeResolvers = {
  claim: ({ id }, _, { load }) => must(load.claim, id),
  contested: (dispute) => contestedOf(dispute),
  grounds: async ({ grounds }, _, { load }) => {
    const texts = await Promise.all(grounds.map(async ({ claimId }) => (await must(load.claim, claimId)).text));
    const rank = (at: number) =>
      `${grounds[at]?.kind === 'DIRECT' ? 0 : 1} ${texts[at] ?? ''} ${grounds[at]?.claimId ?? ''}`;
    const order = grounds.map((_ground, at) => at).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
    return order.flatMap((at) => grounds[at] ?? []);
  },
  first: async (dispute, _, context) => (await endOf(whole(dispute), 'first', context)).said,
  last: async (dispute, _, context) => (await endOf(whole(dispute), 'last', context)).said,
};

export const DisputeGround: DisputeGroundResolvers = {
  claim: ({ claimId }, _, { load }) => must(load.claim, claimId),
};

export const DisputeSide: DisputeSideResolvers = {
  actorCount: (side) => actorCount(side),
  statementCount: async ({ standing, parts }) => {
    const counts = await Promise.all(parts.map((part) => standing.statementCount(part)));
    return counts.reduce((total, count) => total + count, 0);
  },
  first: async (side, _, context) => (await endOf(side, 'first', context)).said,
  last: async (side, _, context) => (await endOf(side, 'last', context)).said,
  latestStatement: (side, _, context) => endOf(side, 'last', context),
  actors: async (side, { first }) => {
    const most = readNumber('first', first, 0, MOST_ACTORS);
    const tallies = (await talliesOf(side)).slice(0, most);
    return tallies.map(({ actorId, count }) => ({ side, actorId, statementCount: count }));
  },
  origins: async ({ standing, parts }) => {
    const origins = await Promise.all(parts.map((part) => standing.origins(part)));
    return {
      independentPublishers: await independent({ standing, parts }),
      unknownOrigins: new Set(origins.flatMap(({ unknown }) => unknown)).size,
      statementCount: origins.reduce((total, { statements }) => total + statements, 0),
    };
  },
  statements: async ({ standing, parts }, args, context, info) => {
    const lists = await Promise.all(parts.map((part) => standing.placed(part)));
    return behind(context, lists.flat(), args, info);
  },
};

export const DisputeActor: DisputeActorResolvers = {
  actor: ({ actorId }, _, { load }) => must(load.actor, actorId),
  statements: async ({ side: { standing, parts }, actorId }, args, context, info) => {
    const lists = await Promise.all(parts.map((part) => standing.placed(part, actorId)));
    return behind(context, lists.flat(), args, info);
  },
};

function whole({ standing, agree, disagree }: DisputeRecord): SideRecord {
  return { standing, parts: [...agree.parts, ...disagree.parts] };
}

/** The first or the last statement of a side. */
async function endOf({ standing, parts }: SideRecord, which: 'first' | 'last', { load }: Context) {
  const sign = which === 'first' ? 1 : -1;
  const ends = await Promise.all(parts.map((part) => standing.ends(part)));
  const [end] = ends.sort((a, b) => sign * (a[which] - b[which]));
  if (!end) throw new Error('a side of a dispute has no statement');
  return must(load.statement, which === 'first' ? end.firstId : end.lastId);
}

import type { TimelineBucketResolvers, TimelineGroupResolvers, TimelineResolvers } from '../../generated/resolvers.ts';
import { attitudeCounts } from '../matrices/attitude-matrix.ts';
import { behind, placed } from '../behind.ts';
import { countsByName } from '../matrices/stance-matrix.ts';
import { attitudesOf, stancesOf } from './timeline.ts';

export const Timeline: TimelineResolvers = {
  total: ({ observations }) => observations.size,
};

export const TimelineGroup: TimelineGroupResolvers = {
  counts: (group) => countsByName(stancesOf(group)),
  attitudes: (group) => attitudeCounts(attitudesOf(group)),
  statements: ({ timeline, members }, args, context, info) =>
    behind(context, placed(timeline.observations, members), args, info),
};

export const TimelineBucket: TimelineBucketResolvers = {
  counts: (group) => countsByName(stancesOf(group)),
  attitudes: (group) => attitudeCounts(attitudesOf(group)),
  statements: ({ timeline, members }, args, context, info) =>
    behind(context, placed(timeline.observations, members), args, info),
};

import type {
  QueryResolvers,
  TimelineBucketResolvers,
  TimelineGroupResolvers,
  TimelineResolvers,
} from '../../generated/resolvers.ts';
import { attitudeCounts } from '../matrices/attitude-matrix.ts';
import { behind, placed } from '../shared/evidence-page.ts';
import { countsByName } from '../matrices/stance-matrix.ts';
import { namesIn } from '../../paging/selection.ts';
import { attitudesOf, stancesOf, timelineOf } from './timeline.ts';

export const Query: QueryResolvers = {
  timeline: (_, args, context, info) => timelineOf(context, args, namesIn(info).has('attitudes')),
};

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

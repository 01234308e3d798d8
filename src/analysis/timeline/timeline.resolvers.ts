import type {
  QueryResolvers,
  TimelineBucketResolvers,
  TimelineGroupResolvers,
  TimelineResolvers,
} from '../../generated/resolvers.ts';
import { attitudeCounts } from '../matrices/attitude-matrix.ts';
import { evidencePage, withPositions } from '../shared/evidence-page.ts';
import { countsByName } from '../matrices/stance-matrix.ts';
import { namesIn } from '../../paging/selection.ts';
import { attitudesIn, stancesIn, readTimeline } from './timeline.ts';

export const Query: QueryResolvers = {
  timeline: (_, args, context, info) => readTimeline(context, args, namesIn(info).has('attitudes')),
};

export const Timeline: TimelineResolvers = {
  total: ({ observations }) => observations.size,
};

export const TimelineGroup: TimelineGroupResolvers = {
  counts: (group) => countsByName(stancesIn(group)),
  attitudes: (group) => attitudeCounts(attitudesIn(group)),
  statements: ({ timeline, members }, args, context, info) =>
    evidencePage(context, withPositions(timeline.observations, members), args, info),
};

export const TimelineBucket: TimelineBucketResolvers = {
  counts: (group) => countsByName(stancesIn(group)),
  attitudes: (group) => attitudeCounts(attitudesIn(group)),
  statements: ({ timeline, members }, args, context, info) =>
    evidencePage(context, withPositions(timeline.observations, members), args, info),
};

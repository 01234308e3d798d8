import { namesIn } from '../paging/selection.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { attitudeMatrix } from './matrices/attitude-matrix.ts';
import { networkOf } from './network/network.ts';
import { stanceMatrix } from './matrices/stance-matrix.ts';
import { timelineOf } from './timeline/timeline.ts';

export { AttitudeCell, AttitudeMatrix, StanceCell, StanceMatrix } from './matrices/matrix.resolvers.ts';
export { Camp, Camps, Network, NetworkEdge, NetworkNode } from './network/network.resolvers.ts';
export { Timeline, TimelineBucket, TimelineGroup } from './timeline/timeline.resolvers.ts';

/** The root fields of what analysts ask. */
export const analysisQuery = {
  stanceMatrix: (_, args, context, info) => {
    const names = namesIn(info);
    const latest = ['latest', 'latestStance', 'latestStatement', 'statements'].some((name) => names.has(name));
    return stanceMatrix(context, args, latest);
  },
  attitudeMatrix: (_, args, context) => attitudeMatrix(context, args),
  network: (_, args, context) => networkOf(context, args),
  timeline: (_, args, context, info) => timelineOf(context, args, namesIn(info).has('attitudes')),
} satisfies QueryResolvers;

import type { Context } from '../../model/context.ts';
import type {
  CampResolvers,
  CampsResolvers,
  NetworkEdgeResolvers,
  NetworkNodeResolvers,
  NetworkResolvers,
  QueryResolvers,
} from '../../generated/resolvers.ts';
import { must } from '../../model/nodes/node.store.ts';
import { typeOfId } from '../../model/nodes/node.ts';
import { behind, placed } from '../shared/evidence-page.ts';
import { campsOf } from './camps.ts';
import { edgeNumbers, observationsOfEdge } from './network-edge.ts';
import { exported, type Named } from './network-export.ts';
import {
  countAt,
  edgeBetween,
  edgesOf,
  matrixOf,
  networkOf,
  weightAt,
  type NodeInNetwork,
  type Side,
} from './network.ts';
import { rankingPage } from '../shared/ranking.ts';

export const Query: QueryResolvers = {
  network: (_, args, context) => networkOf(context, args),
};

export const Network: NetworkResolvers = {
  rows: ({ rows }) => nodesOf(rows),
  columns: ({ columns }) => nodesOf(columns),
  sightingCount: ({ sightings }) => sightings.size,
  weights: (network) => matrixOf(network, weightAt),
  counts: (network) => matrixOf(network, countAt),
  edges: (network, args) => rankingPage(edgesOf(network), 'NETWORK_EDGES', args),
  edge: (network, { from, to }) => edgeBetween(network, from, to),
  camps: (network, args) => campsOf(network, args),
  export: async (network, { format }, context) => {
    const ids = [...network.rows.ids, ...network.columns.ids];
    const named = await Promise.all(ids.map(async (id) => [id, await namedAs(context, id)] as const));
    return exported(network, new Map(named), format);
  },
};

export const NetworkNode: NetworkNodeResolvers = {
  node: (node, _, { load }) => {
    const id = idOf(node);
    return typeOfId(id) === 'actor' ? must(load.actor, id) : must(load.claim, id);
  },
  label: async (node, _, context) => (await namedAs(context, idOf(node))).label,
  agree: ({ side, at }) => side.agree[at] ?? 0,
  disagree: ({ side, at }) => side.disagree[at] ?? 0,
};

export const NetworkEdge: NetworkEdgeResolvers = {
  from: ({ network, row }) => ({ side: network.rows, at: row }),
  to: ({ network, column }) => ({ side: network.columns, at: column }),
  weight: (edge) => edgeNumbers(edge).weight,
  count: (edge) => edgeNumbers(edge).count,
  denominator: (edge) => edgeNumbers(edge).denominator,
  congruence: (edge) => edgeNumbers(edge).congruence,
  conflict: (edge) => edgeNumbers(edge).conflict,
  agree: (edge) => edgeNumbers(edge).agree,
  disagree: (edge) => edgeNumbers(edge).disagree,
  statements: (edge, args, context, info) =>
    behind(context, placed(edge.network.observations, observationsOfEdge(edge)), args, info),
};

export const Camps: CampsResolvers = {
  camps: ({ network, camps }) => camps.map((members) => ({ network, members })),
  alone: ({ network, alone }) => alone.map((at) => ({ side: network.rows, at })),
};

export const Camp: CampResolvers = {
  members: ({ network, members }) => members.map((at) => ({ side: network.rows, at })),
};

function nodesOf(side: Side): NodeInNetwork[] {
  return side.ids.map((_, at) => ({ side, at }));
}

function idOf({ side, at }: NodeInNetwork): string {
  return side.ids[at] ?? '';
}

/** What a node is called, and what it is. */
async function namedAs({ load }: Context, id: string): Promise<Named> {
  if (typeOfId(id) !== 'actor') return { label: (await must(load.claim, id)).text, type: 'Claim' };
  const { name, kind } = await must(load.actor, id);
  return { label: name, type: kind };
}

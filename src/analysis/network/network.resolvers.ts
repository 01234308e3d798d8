import type { Context } from '../../model/context.ts';
import type {
  CampResolvers,
  CampsResolvers,
  NetworkEdgeResolvers,
  NetworkNodeResolvers,
  NetworkResolvers,
  QueryResolvers,
} from '../../generated/resolvers.ts';
import { loadRequired } from '../../model/nodes/node.store.ts';
import { typeOfId } from '../../model/nodes/node.ts';
import { evidencePage, withPositions } from '../shared/evidence-page.ts';
import { findCamps } from './camps.ts';
import { edgeNumbers, observationsOfEdge } from './network-edge.ts';
import { exported, type Named } from './network-export.ts';
import {
  countAt,
  edgeBetween,
  rankEdges,
  toMatrix,
  buildNetwork,
  weightAt,
  type NodeInNetwork,
  type Side,
} from './network.ts';
import { rankingPage } from '../shared/ranking.ts';

export const Query: QueryResolvers = {
  network: (_, args, context) => buildNetwork(context, args),
};

export const Network: NetworkResolvers = {
  rows: ({ rows }) => toNodes(rows),
  columns: ({ columns }) => toNodes(columns),
  sightingCount: ({ sightings }) => sightings.size,
  weights: (network) => toMatrix(network, weightAt),
  counts: (network) => toMatrix(network, countAt),
  edges: (network, args) => rankingPage(rankEdges(network), 'NETWORK_EDGES', args),
  edge: (network, { from, to }) => edgeBetween(network, from, to),
  camps: (network, args) => findCamps(network, args),
  export: async (network, { format }, context) => {
    const ids = [...network.rows.ids, ...network.columns.ids];
    const named = await Promise.all(ids.map(async (id) => [id, await namedAs(context, id)] as const));
    return exported(network, new Map(named), format);
  },
};

export const NetworkNode: NetworkNodeResolvers = {
  node: (node, _, { load }) => {
    const id = nodeId(node);
    return typeOfId(id) === 'actor' ? loadRequired(load.actor, id) : loadRequired(load.claim, id);
  },
  label: async (node, _, context) => (await namedAs(context, nodeId(node))).label,
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
    evidencePage(context, withPositions(edge.network.observations, observationsOfEdge(edge)), args, info),
};

export const Camps: CampsResolvers = {
  camps: ({ network, camps }) => camps.map((members) => ({ network, members })),
  alone: ({ network, alone }) => alone.map((at) => ({ side: network.rows, at })),
};

export const Camp: CampResolvers = {
  members: ({ network, members }) => members.map((at) => ({ side: network.rows, at })),
};

function toNodes(side: Side): NodeInNetwork[] {
  return side.ids.map((_, at) => ({ side, at }));
}

function nodeId({ side, at }: NodeInNetwork): string {
  return side.ids[at] ?? '';
}

/** What a node is called, and what it is. */
async function namedAs({ load }: Context, id: string): Promise<Named> {
  if (typeOfId(id) !== 'actor') return { label: (await loadRequired(load.claim, id)).text, type: 'Claim' };
  const { name, kind } = await loadRequired(load.actor, id);
  return { label: name, type: kind };
}

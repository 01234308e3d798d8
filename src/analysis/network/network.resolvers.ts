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
import { namesIn } from '../../paging/selection.ts';
import { evidencePage, withPositions } from '../shared/evidence-page.ts';
import { findCamps } from './camps.ts';
import { buildNetwork } from './build-network.ts';
import { edgeNumbers, edgeObservations } from './network-edge.ts';
import { exportNetwork, type NodeLabel } from './network-export.ts';
import { readNodeFacts } from './node-facts.ts';
import {
  countAt,
  edgeBetween,
  rankEdges,
  toMatrix,
  weightAt,
  type NodeInNetwork,
  type NetworkAxis,
} from './network.ts';
import { rankingPage } from '../shared/ranking.ts';

export const Query: QueryResolvers = {
  network: (_, args, context, info) => buildNetwork(context, args, namesIn(info).has('export')),
};

export const Network: NetworkResolvers = {
  rows: ({ rows }) => toNodes(rows),
  columns: ({ columns }) => toNodes(columns),
  sightingCount: ({ countedStances }) => countedStances.size,
  weights: (network) => toMatrix(network, weightAt),
  counts: (network) => toMatrix(network, countAt),
  edges: (network, args) => rankingPage(rankEdges(network), 'NETWORK_EDGES', args),
  edge: (network, { from, to }) => edgeBetween(network, from, to),
  camps: (network, args) => findCamps(network, args),
  export: async (network, { format, isolates }, context) => {
    const ids = [...network.rows.ids, ...network.columns.ids];
    const named = await Promise.all(ids.map(async (id) => [id, await loadLabel(context, id)] as const));
    const facts = format === 'CSV' || format === 'EDGE_LIST' ? new Map() : await readNodeFacts(context, network);
    return exportNetwork(network, { names: new Map(named), facts, format, isolates });
  },
};

export const NetworkNode: NetworkNodeResolvers = {
  node: (node, _, { load }) => {
    const id = nodeId(node);
    return typeOfId(id) === 'actor' ? loadRequired(load.actor, id) : loadRequired(load.claim, id);
  },
  label: async (node, _, context) => (await loadLabel(context, nodeId(node))).label,
  agree: ({ axis, index }) => axis.agree[index] ?? 0,
  disagree: ({ axis, index }) => axis.disagree[index] ?? 0,
};

export const NetworkEdge: NetworkEdgeResolvers = {
  from: ({ network, row }) => ({ axis: network.rows, index: row }),
  to: ({ network, column }) => ({ axis: network.columns, index: column }),
  weight: (edge) => edgeNumbers(edge).weight,
  count: (edge) => edgeNumbers(edge).count,
  denominator: (edge) => edgeNumbers(edge).denominator,
  congruence: (edge) => edgeNumbers(edge).congruence,
  conflict: (edge) => edgeNumbers(edge).conflict,
  agree: (edge) => edgeNumbers(edge).agree,
  disagree: (edge) => edgeNumbers(edge).disagree,
  statements: (edge, args, context, info) =>
    evidencePage(context, withPositions(edge.network.observations, edgeObservations(edge)), args, info),
};

export const Camps: CampsResolvers = {
  camps: ({ network, camps }) => camps.map((members) => ({ network, members })),
  alone: ({ network, alone }) => alone.map((index) => ({ axis: network.rows, index })),
};

export const Camp: CampResolvers = {
  members: ({ network, members }) => members.map((index) => ({ axis: network.rows, index })),
};

function toNodes(axis: NetworkAxis): NodeInNetwork[] {
  return axis.ids.map((_, index) => ({ axis, index }));
}

function nodeId({ axis, index }: NodeInNetwork): string {
  return axis.ids[index] ?? '';
}

/** The display name and type of a node. */
async function loadLabel({ load }: Context, id: string): Promise<NodeLabel> {
  if (typeOfId(id) !== 'actor') return { label: (await loadRequired(load.claim, id)).text, type: 'Claim' };
  const { name, kind } = await loadRequired(load.actor, id);
  return { label: name, type: kind };
}

import type { Context } from '../../model/context.ts';
import type {
  CampResolvers,
  CampsResolvers,
  NetworkEdgeResolvers,
  NetworkNodeResolvers,
  NetworkResolvers,
  QueryResolvers,
} from '../../generated/resolvers.ts';
import { distinctNames } from '../../model/actors/distinct-names.ts';
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
    const names = await loadLabels(context, ids);
    const facts = format === 'CSV' || format === 'EDGE_LIST' ? new Map() : await readNodeFacts(context, network);
    return exportNetwork(network, { names, facts, format, isolates });
  },
};

export const NetworkNode: NetworkNodeResolvers = {
  node: (node, _, context) => loadNodeOf(context, nodeId(node)),
  label: async (node, _, context) => (await labelsOf(context, node.axis)).get(nodeId(node))?.label ?? nodeId(node),
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

/** The labels of each axis, which all of its nodes need: an axis belongs to one request. */
const LABELS = new WeakMap<NetworkAxis, Promise<Map<string, NodeLabel>>>();

function labelsOf(context: Context, axis: NetworkAxis): Promise<Map<string, NodeLabel>> {
  const labels = LABELS.get(axis) ?? loadLabels(context, axis.ids);
  LABELS.set(axis, labels);
  return labels;
}

/** Display names and types of nodes, by id. Actors of one name get names by which they are told apart. */
async function loadLabels(context: Context, ids: readonly string[]): Promise<Map<string, NodeLabel>> {
  const nodes = await Promise.all([...new Set(ids)].map((id) => loadNodeOf(context, id)));
  const distinct = await distinctNames(
    context,
    nodes.filter((node) => 'name' in node),
  );
  return new Map(
    nodes.map((node) => [
      node.id,
      'name' in node
        ? { label: distinct.get(node.id) ?? node.name, type: node.kind }
        : { label: node.text, type: 'Claim' },
    ]),
  );
}

async function loadNodeOf({ load }: Context, id: string) {
  return typeOfId(id) === 'actor' ? loadRequired(load.actor, id) : loadRequired(load.claim, id);
}

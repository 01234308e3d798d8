import { stringify } from 'csv-stringify/sync';
import XMLBuilder from 'fast-xml-builder';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import type { NetworkFormat } from '../../generated/types.ts';
import { edgeNumbers } from './network-edge.ts';
import { rankEdges, toMatrix, weightAt, type NetworkRecord, type NetworkAxis } from './network.ts';

/** Display name of a node, and its type: Person, State, …, or Claim. */
export interface NodeLabel {
  readonly label: string;
  readonly type: string;
}

/** What an export tells of a node besides its name and the sides that it took. */
export interface NodeFacts {
  /** Names of the states that its statements count for; empty for a claim, and where no state is known. */
  readonly states: readonly string[];
  /** Number of its camp, from 1; 0 for none, and in a two-mode network. */
  readonly camp: number;
  /** Number of statements that count. */
  readonly statements: number;
  /** The days of the first and the last of these, by their latest possible instants. */
  readonly first: string;
  readonly last: string;
}

/** What an export needs besides the network itself. */
export interface ExportOptions {
  /** Labels of all nodes, by id. */
  readonly names: ReadonlyMap<string, NodeLabel>;
  /** Facts of all nodes, by id. */
  readonly facts: ReadonlyMap<string, NodeFacts>;
  readonly format: NetworkFormat;
  /** Whether nodes without ties are in it. */
  readonly isolates: boolean;
}

/** Attributes of a node or edge, limited to the types that all formats support. */
type Attributes = Readonly<Record<string, string | number>>;

interface ExportGraph {
  readonly directed: boolean;
  readonly nodes: readonly { readonly id: string; readonly attributes: Attributes }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly attributes: Attributes }[];
}

/**
 * Exports the network: as a CSV matrix, as a list of ties in CSV, or as nodes and ties with names, types, stance and weight
 * as attributes in GraphML (graphml.graphdrawing.org), GEXF 1.3 (gexf.net) or node-link JSON (as NetworkX reads it).
 * Ties of weight 0, whose congruence and conflict cancel out, are not in GraphML and GEXF: programs that lay out or
 * cluster a network take them for ties like others.
 */
export function exportNetwork(network: NetworkRecord, options: ExportOptions): string {
  const { format, names, isolates } = options;
  if (format === 'CSV') return toCsv(network, names, isolates);
  const exportGraph = toExportGraph(network, options);
  if (format === 'EDGE_LIST') return toEdgeList(exportGraph);
  if (format === 'GRAPHML') return toGraphml(exportGraph);
  return format === 'GEXF' ? toGexf(exportGraph) : toJson(network, exportGraph);
}

function labelFor(names: ReadonlyMap<string, NodeLabel>, id: string): string {
  return removeControlCharacters(names.get(id)?.label ?? id);
}

// XML allows only three control characters, and no program displays any of them in a name.
function removeControlCharacters(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]+/g, ' ');
}

// A text that a spreadsheet would evaluate as a formula gets an apostrophe before it; numbers do not.
const CSV = { escape_formulas: true };

/** The matrix with a header row and row names. */
function toCsv(network: NetworkRecord, names: ReadonlyMap<string, NodeLabel>, isolates: boolean): string {
  const weights = toMatrix(network, weightAt);
  const labels = { rows: uniqueLabels(network.rows, names), columns: uniqueLabels(network.columns, names) };
  const rows = [...labels.rows.keys()].filter((row) => isolates || weights[row]?.some((weight) => weight !== 0));
  const columns = [...labels.columns.keys()].filter(
    (column) => isolates || weights.some((row) => (row[column] ?? 0) !== 0),
  );
  const header = ['', ...columns.map((column) => labels.columns[column])];
  return stringify(
    [header, ...rows.map((row) => [labels.rows[row], ...columns.map((column) => weights[row]?.[column] ?? 0)])],
    CSV,
  );
}

/** The labels of an axis; labels that occur more than once get their ids appended. */
function uniqueLabels({ ids }: NetworkAxis, names: ReadonlyMap<string, NodeLabel>): string[] {
  const all = ids.map((id) => labelFor(names, id));
  const repeated = new Set(all.filter((label, index) => all.indexOf(label) !== index));
  return all.map((label, index) => (repeated.has(label) ? `${label} (${ids[index] ?? ''})` : label));
}

/** One row per tie, with the header that pandas, NetworkX, igraph and Gephi look for; nodes without ties are not in it. */
function toEdgeList({ nodes, edges }: ExportGraph): string {
  const labels = new Map(nodes.map(({ id, attributes }) => [id, String(attributes['label'])]));
  const rows = edges.map(({ from, to, attributes }) => ({
    source: from,
    target: to,
    ...attributes,
    source_label: labels.get(from),
    target_label: labels.get(to),
  }));
  return stringify(rows, { ...CSV, header: true, columns: Object.keys(rows[0] ?? EMPTY_ROW) });
}

const EMPTY_ROW = { source: '', target: '', weight: 0 };

function toExportGraph(network: NetworkRecord, { names, facts, format, isolates }: ExportOptions): ExportGraph {
  const axes = network.mode === 'TWO_MODE' ? [network.rows, network.columns] : [network.rows];
  const all = axes.flatMap(({ ids, agree, disagree }) =>
    ids.map((id, index) => ({
      id,
      attributes: {
        label: labelFor(names, id),
        type: names.get(id)?.type ?? '',
        agree: agree[index] ?? 0,
        disagree: disagree[index] ?? 0,
        ...toAttributes(network, facts.get(id)),
      },
    })),
  );
  const edges = rankEdges(network).map(({ node }) => {
    const { rows, columns } = network;
    const { weight, count, ...sums } = edgeNumbers(node);
    const knownSums = Object.entries(sums).filter(([name, value]) => value !== null && name !== 'denominator');
    const attributes = { weight, stance: edgeStance(node.network, sums), count, ...Object.fromEntries(knownSums) };
    return { from: rows.ids[node.row] ?? '', to: columns.ids[node.column] ?? '', attributes };
  });
  const shown =
    format === 'GRAPHML' || format === 'GEXF' ? edges.filter(({ attributes }) => attributes.weight !== 0) : edges;
  const tied = new Set(shown.flatMap(({ from, to }) => [from, to]));
  const nodes = isolates ? all : all.filter(({ id }) => tied.has(id));
  return { directed: network.mode === 'TWO_MODE', nodes, edges: shown };
}

function toAttributes({ mode }: NetworkRecord, facts: NodeFacts | undefined): Attributes {
  const { states = [], camp = 0, statements = 0, first = '', last = '' } = facts ?? {};
  return {
    state: removeControlCharacters(states.join('; ')),
    ...(mode !== 'TWO_MODE' && { camp }),
    statements,
    first,
    last,
  };
}

/** The side of a tie: of the actor on the claim, or whichever of congruence and conflict prevails. */
function edgeStance(
  { mode }: NetworkRecord,
  sums: { agree: number | null; disagree: number | null; congruence: number | null; conflict: number | null },
): string {
  const [positive, negative] =
    mode === 'TWO_MODE' ? [sums.agree ?? 0, sums.disagree ?? 0] : [sums.congruence ?? 0, sums.conflict ?? 0];
  const names = mode === 'TWO_MODE' ? ['agree', 'disagree', 'both'] : ['congruence', 'conflict', 'balanced'];
  if (mode === 'TWO_MODE' && positive > 0 && negative > 0) return 'both';
  return (positive > negative ? names[0] : positive < negative ? names[1] : names[2]) ?? '';
}

function toGexf({ directed, nodes, edges }: ExportGraph): string {
  const graph = directed ? new DirectedGraph() : new UndirectedGraph();
  for (const { id, attributes } of nodes) graph.addNode(id, attributes);
  // Generated keys would differ between exports.
  edges.forEach(({ from, to, attributes }, index) => graph.addEdgeWithKey(`e${index}`, from, to, attributes));
  return gexf.write(graph, { version: '1.3' });
}

function toGraphml({ directed, nodes, edges }: ExportGraph): string {
  const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });
  const document = {
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    graphml: {
      '@_xmlns': 'http://graphml.graphdrawing.org/xmlns',
      '@_xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@_xsi:schemaLocation':
        'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
      key: [...graphmlKeys('node', nodes), ...graphmlKeys('edge', edges)],
      graph: {
        '@_id': 'network',
        '@_edgedefault': directed ? 'directed' : 'undirected',
        node: nodes.map(({ id, attributes }) => ({ '@_id': id, data: toData('node', attributes) })),
        edge: edges.map(({ from, to, attributes }, index) => ({
          '@_id': `e${index}`,
          '@_source': from,
          '@_target': to,
          data: toData('edge', attributes),
        })),
      },
    },
  };
  return builder.build(document);
}

function graphmlKeys(element: 'node' | 'edge', all: readonly { readonly attributes: Attributes }[]) {
  return Object.entries(all[0]?.attributes ?? {}).map(([name, value]) => ({
    '@_id': `${element}-${name}`,
    '@_for': element,
    '@_attr.name': name,
    '@_attr.type': typeof value === 'number' ? 'double' : 'string',
  }));
}

function toData(element: 'node' | 'edge', attributes: Attributes) {
  return Object.entries(attributes).map(([name, value]) => ({ '@_key': `${element}-${name}`, '#text': String(value) }));
}

function toJson(
  { mode, measure, normalization, duplicates }: NetworkRecord,
  { directed, nodes, edges }: ExportGraph,
): string {
  const document = {
    directed,
    multigraph: false,
    graph: { mode, measure, normalization, duplicates },
    nodes: nodes.map(({ id, attributes }) => ({ id, ...attributes })),
    edges: edges.map(({ from, to, attributes }) => ({ source: from, target: to, ...attributes })),
  };
  return JSON.stringify(document, null, 2);
}

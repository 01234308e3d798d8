import { stringify } from 'csv-stringify/sync';
import XMLBuilder from 'fast-xml-builder';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import type { NetworkFormat } from '../../generated/types.ts';
import { edgeNumbers } from './network-edge.ts';
import { rankEdges, toMatrix, weightAt, type NetworkRecord, type Side } from './network.ts';

/** What a node is called, and what it is: Person, State, …, or Claim. */
export interface Named {
  readonly label: string;
  readonly type: string;
}

/** Attributes as the programs that read them know them: texts and numbers. */
type Attributes = Readonly<Record<string, string | number>>;

interface Drawn {
  readonly directed: boolean;
  readonly nodes: readonly { readonly id: string; readonly attributes: Attributes }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly attributes: Attributes }[];
}

/**
 * The network as a file: a matrix as CSV, or nodes and ties with names, types, stance and weight as attributes, as
 * GraphML (graphml.graphdrawing.org), GEXF 1.2 (gexf.net) or node-link JSON (as NetworkX and D3 read it).
 *
 * @param names What each node is called, by its id.
 */
export function exported(network: NetworkRecord, names: ReadonlyMap<string, Named>, format: NetworkFormat): string {
  if (format === 'CSV') return toCsv(network, names);
  const drawn = toGraph(network, names);
  if (format === 'GRAPHML') return toGraphml(drawn);
  return format === 'GEXF' ? toGexf(drawn) : toJson(network, drawn);
}

function labelFor(names: ReadonlyMap<string, Named>, id: string): string {
  return clean(names.get(id)?.label ?? id);
}

// Of the control characters XML allows three, and no program shows any of them in a name.
function clean(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]+/g, ' ');
}

/** The matrix under a head, each row under its name. Names that a spreadsheet would take for a formula are quoted. */
function toCsv(network: NetworkRecord, names: ReadonlyMap<string, Named>): string {
  const head = ['', ...labels(network.columns, names)];
  const rows = labels(network.rows, names);
  const weights = toMatrix(network, weightAt);
  return stringify([head, ...rows.map((name, row) => [name, ...(weights[row] ?? []).map(String)])]);
}

/** Names of a side, made unlike each other by their ids where two are the same. */
function labels({ ids }: Side, names: ReadonlyMap<string, Named>): string[] {
  const plain = ids.map((id) => labelFor(names, id));
  const twice = new Set(plain.filter((label, at) => plain.indexOf(label) !== at));
  return plain.map((label, at) => asText(twice.has(label) ? `${label} (${ids[at] ?? ''})` : label));
}

function asText(label: string): string {
  return /^[=+\-@]/.test(label) ? `'${label}` : label;
}

function toGraph(network: NetworkRecord, names: ReadonlyMap<string, Named>): Drawn {
  const sides = network.mode === 'TWO_MODE' ? [network.rows, network.columns] : [network.rows];
  const nodes = sides.flatMap(({ ids, agree, disagree }) =>
    ids.map((id, at) => ({
      id,
      attributes: {
        label: labelFor(names, id),
        type: names.get(id)?.type ?? '',
        agree: agree[at] ?? 0,
        disagree: disagree[at] ?? 0,
      },
    })),
  );
  const edges = rankEdges(network).map(({ node }) => {
    const { rows, columns } = network;
    const { weight, count, ...sums } = edgeNumbers(node);
    const told = Object.entries(sums).filter(([name, value]) => value !== null && name !== 'denominator');
    const attributes = { weight, stance: stanceAttributes(node.network, sums), count, ...Object.fromEntries(told) };
    return { from: rows.ids[node.row] ?? '', to: columns.ids[node.column] ?? '', attributes };
  });
  return { directed: network.mode === 'TWO_MODE', nodes, edges };
}

/** On which side a tie is: of an actor to a claim, or of two to each other by what prevails. */
function stanceAttributes(
  { mode }: NetworkRecord,
  sums: { agree: number | null; disagree: number | null; congruence: number | null; conflict: number | null },
): string {
  const [good, bad] =
    mode === 'TWO_MODE' ? [sums.agree ?? 0, sums.disagree ?? 0] : [sums.congruence ?? 0, sums.conflict ?? 0];
  const names = mode === 'TWO_MODE' ? ['agree', 'disagree', 'both'] : ['congruence', 'conflict', 'balanced'];
  if (mode === 'TWO_MODE' && good > 0 && bad > 0) return 'both';
  return (good > bad ? names[0] : good < bad ? names[1] : names[2]) ?? '';
}

function toGexf({ directed, nodes, edges }: Drawn): string {
  const graph = directed ? new DirectedGraph() : new UndirectedGraph();
  for (const { id, attributes } of nodes) graph.addNode(id, attributes);
  // Keys of its own making would be others at each export.
  edges.forEach(({ from, to, attributes }, at) => graph.addEdgeWithKey(`e${at}`, from, to, attributes));
  return gexf.write(graph, { version: '1.2' });
}

function toGraphml({ directed, nodes, edges }: Drawn): string {
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
        edge: edges.map(({ from, to, attributes }, at) => ({
          '@_id': `e${at}`,
          '@_source': from,
          '@_target': to,
          data: toData('edge', attributes),
        })),
      },
    },
  };
  return builder.build(document);
}

function graphmlKeys(of: 'node' | 'edge', all: readonly { readonly attributes: Attributes }[]) {
  return Object.entries(all[0]?.attributes ?? {}).map(([name, value]) => ({
    '@_id': `${of}-${name}`,
    '@_for': of,
    '@_attr.name': name,
    '@_attr.type': typeof value === 'number' ? 'double' : 'string',
  }));
}

function toData(of: 'node' | 'edge', attributes: Attributes) {
  return Object.entries(attributes).map(([name, value]) => ({ '@_key': `${of}-${name}`, '#text': String(value) }));
}

function toJson(
  { mode, measure, normalization, duplicates }: NetworkRecord,
  { directed, nodes, edges }: Drawn,
): string {
  const told = {
    directed,
    multigraph: false,
    graph: { mode, measure, normalization, duplicates },
    nodes: nodes.map(({ id, attributes }) => ({ id, ...attributes })),
    links: edges.map(({ from, to, attributes }) => ({ source: from, target: to, ...attributes })),
  };
  return JSON.stringify(told, null, 2);
}

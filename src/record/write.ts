import { HearsayError } from '../common/errors.ts';
import { labelFromId, type GraphEdge, type GraphNode, type Props } from './graph/rows.ts';
import { batches, type RunQuery } from './run-query.ts';

/** The labels among which edges end, in the order in which `record/write-graph` has them. */
const END_LABELS = ['Actor', 'Event', 'Place', 'Topic', 'Claim', 'Source', 'Statement'] as const;
type EndLabel = (typeof END_LABELS)[number];

/**
 * Writes new nodes, and edges between these and others, over Bolt in the caller's transaction. It carries what it is
 * given and knows nothing of it but that the id of a node tells its label.
 *
 * @throws HearsayError CONFLICT when the record has no node at the end of an edge.
 */
export async function writeGraph(
  ask: RunQuery,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): Promise<void> {
  if (nodes.length === 0 && edges.length === 0) return;
  const places = new Map(nodes.map(({ props }, place) => [props.id, place]));
  const ends = endsBeside(places, edges);
  for (const label of END_LABELS) for (const id of ends[label]) places.set(id, places.size);
  const kinds = [...Map.groupBy(edges, ({ type }) => type)].map(([type, own]) => ({
    type,
    rows: own.map(({ from, to, props }) => [places.get(from), places.get(to), props]),
  }));
  const [result] = await ask<{ tied: number }>('record/write-graph', {
    graph: { nodes, ends, size: places.size, edges: kinds },
  });
  if (result?.tied !== edges.length) throw recordChanged();
}

/** Ends of edges that are not new, by label, in one order for all who write: two of them wait, and never for each other. */
function endsBeside(created: ReadonlyMap<string, number>, edges: readonly GraphEdge[]): Record<EndLabel, string[]> {
  const ids = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const held = [...ids].filter((id) => !created.has(id)).sort();
  const byLabel = Map.groupBy(held, labelFromId);
  return Object.fromEntries(END_LABELS.map((label) => [label, byLabel.get(label) ?? []])) as Record<EndLabel, string[]>;
}

/**
 * Runs a query that writes each of its rows, batch by batch.
 *
 * @throws HearsayError CONFLICT when it wrote fewer.
 */
export async function writeRows(ask: RunQuery, query: string, rows: readonly Props[]): Promise<void> {
  for (const batch of batches(rows)) {
    const [result] = await ask<{ written: number }>(query, { rows: batch });
    if (result?.written !== batch.length) throw recordChanged();
  }
}

/** What a load ends with when the record lost an object that the plan counts on. */
function recordChanged(): HearsayError {
  return new HearsayError('CONFLICT', 'the record was changed while it was compared with the dossier: import again');
}

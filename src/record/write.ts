import { HearsayError } from '../common/errors.ts';
import { labelFromId, type GraphEdge, type GraphNode, type Props } from './graph/rows.ts';
import { batches, type RunQuery } from './run-query.ts';

/** The labels of nodes at the ends of edges, in the order in which `record/write-graph` locks them. */
const END_LABELS = ['Actor', 'Event', 'Place', 'Topic', 'Claim', 'Source', 'Statement', 'Verdict'] as const;
type EndLabel = (typeof END_LABELS)[number];

/**
 * Writes new nodes, and edges between new and existing nodes, over Bolt in the caller's transaction. It depends on
 * nothing in the rows but that the prefix of a node's id gives its label.
 *
 * @throws HearsayError CONFLICT when a node at the end of an edge does not exist.
 */
export async function writeGraph(
  runQuery: RunQuery,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): Promise<void> {
  if (nodes.length === 0 && edges.length === 0) return;
  const indexes = new Map(nodes.map(({ props }, index) => [props.id, index]));
  const ends = existingEnds(indexes, edges);
  for (const label of END_LABELS) for (const id of ends[label]) indexes.set(id, indexes.size);
  const edgesByType = [...Map.groupBy(edges, ({ type }) => type)].map(([type, group]) => ({
    type,
    rows: group.map(({ from, to, props }) => [indexes.get(from), indexes.get(to), props]),
  }));
  const [result] = await runQuery<{ tied: number }>('record/write-graph', {
    graph: { nodes, ends, size: indexes.size, edges: edgesByType },
  });
  if (result?.tied !== edges.length) throw recordChanged();
}

/** Ids of existing nodes at the ends of edges, by label; sorted, so that concurrent writers cannot deadlock. */
function existingEnds(created: ReadonlyMap<string, number>, edges: readonly GraphEdge[]): Record<EndLabel, string[]> {
  const ids = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const existing = [...ids].filter((id) => !created.has(id)).sort();
  const byLabel = Map.groupBy(existing, labelFromId);
  return Object.fromEntries(END_LABELS.map((label) => [label, byLabel.get(label) ?? []])) as Record<EndLabel, string[]>;
}

/**
 * Runs a query that writes each of `rows`, in batches.
 *
 * @throws HearsayError CONFLICT when it has written fewer rows than given.
 */
export async function writeRows(runQuery: RunQuery, query: string, rows: readonly Props[]): Promise<void> {
  for (const batch of batches(rows)) {
    const [result] = await runQuery<{ written: number }>(query, { rows: batch });
    if (result?.written !== batch.length) throw recordChanged();
  }
}

/** The error when the record no longer has an object that the plan refers to. */
function recordChanged(): HearsayError {
  return new HearsayError('CONFLICT', 'the record was changed while it was compared with the dossier: import again');
}

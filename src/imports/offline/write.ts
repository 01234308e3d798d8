import type { DateTime } from 'neo4j-driver';
import type { GraphNode } from '../../record/graph/rows.ts';
import { toGraph } from '../../record/graph/to-graph.ts';
import type { CorpusEntry } from '../corpus/row.ts';
import type { Register } from './register.ts';
import type { Tables } from './tables.ts';

/**
 * Writes the node and edges of an entry as rows of CSV.
 *
 * @returns its node.
 */
export function writeEntry(
  tables: Tables,
  register: Register,
  entry: CorpusEntry,
  recordedAt: DateTime<number>,
): GraphNode {
  const { node, edges } = toGraph(entry, register);
  const { labels, props } = node;
  tables.nodes(labels.join(':')).write([register.numberOf(props.id)], { ...props, dossier: entry.dossier, recordedAt });
  for (const { type, from, to, props } of edges) {
    tables.edges(type).write([register.numberOf(from), register.numberOf(to)], props);
  }
  return node;
}

import type { EntryType, EntryValues } from '../entries.ts';
import { toEdges } from './edges.ts';
import { toNode } from './nodes.ts';
import type { EntryGraph } from './rows.ts';
import { toStatementGraph } from './statement.ts';
import type { Surroundings } from './surroundings.ts';

/** An entry with its type. */
export type TypedEntry = {
  [Type in EntryType]: { readonly type: Type; readonly value: EntryValues[Type] };
}[EntryType];

/**
 * Converts an entry to its node and all its edges, with all properties but `dossier`, `recordedAt` and `withdrawnAt`.
 * This is the only definition of the graph's content; the caller decides where the rows go.
 *
 * @param isWithdrawn Whether a statement was withdrawn.
 */
export function toGraph(entry: TypedEntry, around: Surroundings, isWithdrawn = false): EntryGraph {
  const { type, value } = entry;
  if (type === 'statement') return toStatementGraph(value, around, isWithdrawn);
  return { node: toNode(type, value), edges: toEdges(type, value) };
}

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
 * What an entry becomes in the graph: its node and all its edges, with all that they hold but when the entry was
 * recorded and withdrawn, and by which dossier. Said here alone: where it goes is the business of whoever asks.
 *
 * @param isWithdrawn Whether a statement was withdrawn.
 */
export function toGraph(entry: TypedEntry, around: Surroundings, isWithdrawn = false): EntryGraph {
  const { type, value } = entry;
  if (type === 'statement') return toStatementGraph(value, around, isWithdrawn);
  return { node: toNode(type, value), edges: toEdges(type, value) };
}

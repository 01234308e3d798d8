import type { Graph } from '../../graph/graph.ts';
import { Loader } from '../../graph/loader.ts';
import { readRows, type StatementRows, type EntityLoaders } from './statement.rows.ts';
import type { StatementRecord } from './statement.ts';
import { ALL_FIELDS, type Selection } from './statement.selection.ts';

const ALONE: Selection = {
  ...ALL_FIELDS,
  speaker: false,
  claim: false,
  toward: false,
  citations: false,
};

/** Loads statements, and the whole of those that no page has brought along. */
export function statementLoaders(graph: Graph, shelves: EntityLoaders) {
  return {
    statement: new Loader<StatementRecord>((ids) => readStatements(graph, ids, ALONE, shelves)),
    whole: new Loader<StatementRecord>((ids) => readStatements(graph, ids, ALL_FIELDS, shelves)),
  };
}

/** Statements by their ids, withdrawn or not, with what is wanted of each. One read. */
export async function readStatements(
  graph: Graph,
  ids: readonly string[],
  want: Selection,
  shelves: EntityLoaders,
): Promise<ReadonlyMap<string, StatementRecord>> {
  const [answer] = await graph.read<StatementRows>('statements/by-id', { ids, want });
  const placed = readRows(answer?.statements ?? [], want, shelves);
  return new Map(placed.map((each) => [each.statement.id, each.statement]));
}

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
export function statementLoaders(graph: Graph, loaders: EntityLoaders) {
  return {
    statement: new Loader<StatementRecord>((ids) => readStatements(graph, ids, ALONE, loaders)),
    whole: new Loader<StatementRecord>((ids) => readStatements(graph, ids, ALL_FIELDS, loaders)),
  };
}

/** Statements by their ids, withdrawn or not, with what is selected of each. One read. */
export async function readStatements(
  graph: Graph,
  ids: readonly string[],
  selection: Selection,
  loaders: EntityLoaders,
): Promise<ReadonlyMap<string, StatementRecord>> {
  const [answer] = await graph.read<StatementRows>('statements/by-id', { ids, selection });
  const rows = readRows(answer?.statements ?? [], selection, loaders);
  return new Map(rows.map(({ statement }) => [statement.id, statement]));
}

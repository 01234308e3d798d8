import type { Budget } from '../../common/budget.ts';
import type { Graph } from '../../graph/graph.ts';
import { Loader } from '../../graph/loader.ts';
import { readRows, type StatementRows, type EntityLoaders } from './statement.rows.ts';
import type { StatementRecord } from './statement.ts';
import { ALL_FIELDS, type Selection } from './statement.selection.ts';

const WITHOUT_EDGES: Selection = {
  ...ALL_FIELDS,
  speaker: false,
  claim: false,
  toward: false,
  citations: false,
};

/** Loaders of statements without their edges, and of whole statements for those that were read without them. */
export function statementLoaders(graph: Graph, budget: Budget, loaders: EntityLoaders) {
  return {
    statement: new Loader<StatementRecord>(budget, (ids) => readStatements(graph, ids, WITHOUT_EDGES, loaders)),
    whole: new Loader<StatementRecord>(budget, (ids) => readStatements(graph, ids, ALL_FIELDS, loaders)),
  };
}

/** Reads statements by id, withdrawn or not, with the selected objects and properties. One read. */
export async function readStatements(
  graph: Graph,
  ids: readonly string[],
  selection: Selection,
  loaders: EntityLoaders,
): Promise<ReadonlyMap<string, StatementRecord>> {
  const [row] = await graph.read<StatementRows>('statements/by-id', { ids, selection });
  const rows = readRows(row?.statements ?? [], selection, loaders);
  return new Map(rows.map(({ statement }) => [statement.id, statement]));
}

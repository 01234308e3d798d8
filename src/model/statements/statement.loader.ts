import type { Graph } from '../../graph/graph.ts';
import { Loader } from '../../graph/loader.ts';
import { takeIn, type Answer, type Shelves } from './statement.rows.ts';
import type { StatementRecord } from './statement.ts';
import { WHOLE, type Want } from './statement.selection.ts';

const ALONE: Want = {
  ...WHOLE,
  speaker: false,
  claim: false,
  toward: false,
  citations: false,
};

/** Loads statements, and the whole of those that no page has brought along. */
export function statementLoaders(graph: Graph, shelves: Shelves) {
  return {
    statement: new Loader<StatementRecord>((ids) => readStatements(graph, ids, ALONE, shelves)),
    whole: new Loader<StatementRecord>((ids) => readStatements(graph, ids, WHOLE, shelves)),
  };
}

/** Statements by their ids, withdrawn or not, with what is wanted of each. One read. */
export async function readStatements(
  graph: Graph,
  ids: readonly string[],
  want: Want,
  shelves: Shelves,
): Promise<ReadonlyMap<string, StatementRecord>> {
  const [answer] = await graph.read<Answer>('statements/by-id', { ids, want });
  const placed = takeIn(answer?.statements ?? [], want, shelves);
  return new Map(placed.map((each) => [each.statement.id, each.statement]));
}

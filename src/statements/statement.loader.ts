import type { Graph } from '../graph/graph.ts';
import { Loader } from '../graph/loader.ts';
import { takeIn, type Answer, type Shelves } from './answer.ts';
import type { StatementRecord } from './statement.ts';
import { WHOLE, type Want } from './want.ts';

const ALONE: Want = {
  ...WHOLE,
  ...{ speaker: false, claim: false, toward: false, citations: false },
};

/** Loads statements, and the whole of those that no page has brought along. */
export function statementLoaders(graph: Graph, shelves: Shelves) {
  const read = async (ids: readonly string[], want: Want) => {
    const [answer] = await graph.read<Answer>('statements/by-id', { ids, want });
    const placed = takeIn(answer?.statements ?? [], want, shelves);
    return new Map(placed.map((each) => [each.statement.id, each.statement]));
  };
  return {
    statement: new Loader<StatementRecord>((ids) => read(ids, ALONE)),
    whole: new Loader<StatementRecord>((ids) => read(ids, WHOLE)),
  };
}

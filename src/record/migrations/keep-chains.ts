import type { Graph } from '../../graph/graph.ts';
import { rewriteStatements } from '../rederive.ts';
import { eachBatch } from './each-batch.ts';
import type { Run } from './run.ts';

const STATEMENTS = { query: 'record/next-statements', limit: 1_000, what: 'statements with their chains' };

/** Adds kept chains to every statement, and removes what was kept in their place. */
export async function keepChains(graph: Graph, run: Run): Promise<void> {
  const count = await eachBatch(graph, run, STATEMENTS, async (runQuery, batch) => {
    const ids = batch.map(({ id }) => id);
    await rewriteStatements(runQuery, ids, 'none');
    await runQuery('record/write-without-publishers', { ids });
    return ids.length;
  });
  if (count > 0) run.report(`the record is from an earlier version: ${count} statements traced along their chains`);
}

import type { Graph } from '../../graph/graph.ts';
import type { Position } from '../graph/positions.ts';
import { recount } from '../recount.ts';
import { eachBatch } from './each-batch.ts';
import type { Run } from './run.ts';

// A small batch, because a claim may have as many positions as there are speakers.
const CLAIMS = { query: 'record/next-claims', limit: 100, what: 'positions on claims counted' };

/** Recounts the positions on every claim: earlier versions had none, or may have been stopped half-way. */
export async function countAllPositions(graph: Graph, run: Run): Promise<void> {
  const count = await eachBatch(graph, run, CLAIMS, async (runQuery, claims) => {
    const positions = await runQuery<Position & object>('record/positions-on', { ids: claims.map(({ id }) => id) });
    await recount(runQuery, positions);
    return positions.length;
  });
  run.report(`the record is from an earlier version: ${count} positions on claims counted`);
}

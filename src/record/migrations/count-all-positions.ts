import type { Graph } from '../../graph/graph.ts';
import type { Position } from '../graph/positions.ts';
import { recount } from '../recount.ts';
import { eachBatch } from './each-batch.ts';
import type { Run } from './run.ts';

// One claim may have as many positions as there are speakers.
const CLAIMS = { query: 'record/next-claims', limit: 100, what: 'positions on claims counted' };

/** Counts anew who takes which stance on every claim: earlier versions did not, or stopped half-way. */
export async function countAllPositions(graph: Graph, run: Run): Promise<void> {
  const count = await eachBatch(graph, run, CLAIMS, async (ask, claims) => {
    const positions = await ask<Position & object>('record/positions-on', { ids: claims.map(({ id }) => id) });
    await recount(ask, positions);
    return positions.length;
  });
  run.report(`the record is of an earlier version: ${count} positions on claims counted`);
}

import type { Graph } from '../../graph/graph.ts';
import type { ActorEntry, SourceEntry } from '../format.ts';
import { toEdges } from '../graph/edges.ts';
import { toNode } from '../graph/nodes.ts';
import type { Position } from '../graph/positions.ts';
import { readEntries } from '../read-entries.ts';
import { recount } from '../recount.ts';
import { rewriteStatements } from '../rederive.ts';
import { runByIds, type RunQuery } from '../run-query.ts';
import { writeGraph, writeRows } from '../write.ts';
import { eachBatch, type BatchRow } from './each-batch.ts';
import type { Run } from './run.ts';

type Work = (runQuery: RunQuery, ids: readonly string[]) => Promise<void>;

/** In order of the ids, which is that of the checkpoints. */
const WORK: Readonly<Record<string, Work>> = { ACTOR: writeActors, SOURCE: writeSources, STATEMENT: writeStatements };

/**
 * Rewrites what has approximate or uncertain dates, which now reach beyond themselves, and statements with an open
 * beginning, which are now bounded by the rest of the record.
 */
export async function widenDates(graph: Graph, run: Run): Promise<void> {
  let count = 0;
  for (const [label, work] of Object.entries(WORK)) {
    const batches = {
      query: `record/next-imprecise:${label}`,
      limit: 1_000,
      what: 'imprecise dates brought up to date',
    };
    count += await eachBatch(graph, run, batches, async (runQuery, batch) => {
      await work(runQuery, batch.map(toId));
      return batch.length;
    });
  }
  if (count > 0) run.report(`the record is from an earlier version: ${count} imprecise dates brought up to date`);
}

async function writeActors(runQuery: RunQuery, ids: readonly string[]): Promise<void> {
  const recorded = await readEntries(runQuery, 'actor', ids);
  const edges = [...recorded.values()].flatMap(({ entry }) => toEdges('actor', entry as unknown as ActorEntry));
  await writeRows(
    runQuery,
    'record/write-cleared:ACTOR',
    ids.map((id) => ({ id })),
  );
  await writeGraph(runQuery, [], edges);
}

async function writeSources(runQuery: RunQuery, ids: readonly string[]): Promise<void> {
  const recorded = await readEntries(runQuery, 'source', ids);
  const nodes = [...recorded.values()].map(({ entry }) => toNode('source', entry as unknown as SourceEntry));
  await writeRows(
    runQuery,
    'record/write-changed:SOURCE',
    nodes.map(({ props }) => ({ id: props.id, props })),
  );
}

async function writeStatements(runQuery: RunQuery, ids: readonly string[]): Promise<void> {
  const positions = await runByIds<Position & object>(runQuery, 'record/take-statements', ids);
  await rewriteStatements(runQuery, ids, 'all');
  await recount(runQuery, positions);
}

function toId({ id }: BatchRow): string {
  return id;
}

import type { Graph } from '../../graph/graph.ts';
import type { RunQuery } from '../run-query.ts';
import type { Run } from './run.ts';

/** A row of the query for the next batch. */
export interface BatchRow {
  [column: string]: unknown;
  readonly id: string;
  /** True for an object that the first versions wrote, without a sort key. */
  readonly isWithoutPlace?: boolean;
}

/** Number of objects after which progress is reported. */
const REPORT_INTERVAL = 50_000;

/**
 * Processes objects of the record in order of id, in batches. Each batch is written in one transaction with a
 * checkpoint, so that an interrupted migration resumes there.
 *
 * @param query Returns the next batch; its parameters are `after`, an id, and `limit`.
 * @param what What is counted, for the report.
 * @param work Processes a batch and returns how many objects it has written.
 * @returns the number of objects written in all.
 */
export async function eachBatch(
  graph: Graph,
  { id, after, report }: Run,
  { query, limit, what }: { query: string; limit: number; what: string },
  work: (runQuery: RunQuery, batch: readonly BatchRow[]) => Promise<number>,
): Promise<number> {
  let done = 0;
  let reported = 0;
  for (let last = after; ;) {
    const batch = await graph.read<BatchRow>(query, { after: last, limit });
    const end = batch.at(-1);
    if (!end) return done;
    done += await graph.write(async (writer) => {
      const count = await work((name, params) => writer.run(name, params), batch);
      await writer.run('record/write-checkpoint', { id, after: end.id });
      return count;
    });
    last = end.id;
    if (done - reported < REPORT_INTERVAL) continue;
    reported = done;
    report(`the record is from an earlier version: ${done} ${what} so far`);
  }
}

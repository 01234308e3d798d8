import type { Graph } from '../../graph/graph.ts';
import type { RunQuery } from '../run-query.ts';
import type { Run } from './run.ts';

/** What a query of the next batch finds. */
export interface Found {
  [column: string]: unknown;
  readonly id: string;
  /** As the first versions wrote it: without a place in the order of lists. */
  readonly isWithoutPlace?: boolean;
}

/** How many are done between two lines that say so. */
const PAUSE = 50_000;

/**
 * Goes through objects of the record in order of id, batch by batch: with what is done to a batch the record keeps how
 * far it came, so that who is stopped goes on there.
 *
 * @param query Gives those of the next batch: it takes `after`, an id, and `limit`.
 * @param work Returns how many things it did.
 * @returns how many were done in all.
 */
export async function eachBatch(
  graph: Graph,
  { id, after, report }: Run,
  { query, limit, what }: { query: string; limit: number; what: string },
  work: (ask: RunQuery, batch: readonly Found[]) => Promise<number>,
): Promise<number> {
  let done = 0;
  let told = 0;
  for (let last = after; ;) {
    const batch = await graph.read<Found>(query, { after: last, limit });
    const end = batch.at(-1);
    if (!end) return done;
    done += await graph.write(async (writer) => {
      const count = await work((name, params) => writer.run(name, params), batch);
      await writer.run('record/write-checkpoint', { id, after: end.id });
      return count;
    });
    last = end.id;
    if (done - told < PAUSE) continue;
    told = done;
    report(`the record is of an earlier version: ${done} ${what} so far`);
  }
}

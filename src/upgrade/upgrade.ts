import { keyOf, timeOf } from '../dossier/rows.ts';
import type { Graph } from '../graph/graph.ts';

const BATCH = 1000;

/** By what an object is found in time, from its date as recorded. */
const TIMES = {
  sources: (day: string | null, id: string) => ({ sortKey: keyOf(day ?? undefined, id) }),
  statements: (day: string | null, id: string) => timeOf(String(day), id),
};

/**
 * Brings a record that an earlier Hearsay wrote to what this one reads: the place of each source and statement in the
 * order of lists. Batch by batch in order of id; what is ended in between goes on from the start, and comes to the same.
 *
 * @param report Takes lines for the user.
 */
export async function upgradeRecord(graph: Graph, report: (line: string) => void): Promise<void> {
  const [lacking] = await graph.read<{ statements: boolean; sources: boolean }>('upgrade/lacking');
  // Sources first: a statement's edges take over the publishers of its sources.
  if (lacking?.sources) await bring(graph, 'sources', report);
  if (lacking?.statements) await bring(graph, 'statements', report);
}

async function bring(graph: Graph, type: 'sources' | 'statements', report: (line: string) => void): Promise<void> {
  let [after, done] = ['', 0];
  for (;;) {
    const found = await graph.read<{ id: string; day: string | null }>(`upgrade/next:${type}`, { after, limit: BATCH });
    const last = found.at(-1);
    if (!last) break;
    const rows = found.map(({ id, day }) => ({ id, ...TIMES[type](day, id) }));
    await graph.write((writer) => writer.run(`upgrade/write-${type}`, { rows }));
    [after, done] = [last.id, done + rows.length];
  }
  report(`the record is of an earlier version: ${done} ${type} brought up to date`);
}

import type { Position } from './positions.ts';
import { recounted } from './recount.ts';
import { sourceSortKey, toTimeProps } from './rows.ts';
import type { Graph } from '../graph/graph.ts';

const BATCH = 1000;
// One may have as many positions as there are speakers.
const CLAIMS = 100;

/** By what an object is found in time, from its date as recorded. */
const TIMES = {
  sources: (day: string | null, id: string) => ({ sortKey: sourceSortKey(day ?? undefined, id) }),
  statements: (day: string | null, id: string) => toTimeProps(String(day), id),
};

/**
 * Brings a record that an earlier Hearsay wrote to what this one reads: the place of each source and statement in the
 * order of lists, and who takes which stance on each claim. Batch by batch in order of id; what is ended in between goes
 * on from the start, and comes to the same.
 *
 * @param report Takes lines for the user.
 */
export async function upgradeRecord(graph: Graph, report: (line: string) => void): Promise<void> {
  const [lacking] = await graph.read<Record<'statements' | 'sources' | 'positions', boolean>>('upgrade/lacking');
  // Sources first: a statement's edges take over the publishers of its sources.
  if (lacking?.sources) await bring(graph, 'sources', report);
  if (lacking?.statements) await bring(graph, 'statements', report);
  // Last: they are counted by what the edges of statements hold.
  if (lacking?.positions) await countPositions(graph, report);
}

async function bring(graph: Graph, type: 'sources' | 'statements', report: (line: string) => void): Promise<void> {
  let after = '';
  let done = 0;
  for (;;) {
    const found = await graph.read<{ id: string; day: string | null }>(`upgrade/next:${type.toUpperCase()}`, {
      after,
      limit: BATCH,
    });
    const last = found.at(-1);
    if (!last) break;
    const rows = found.map(({ id, day }) => ({ id, ...TIMES[type](day, id) }));
    await graph.write((writer) => writer.run(`upgrade/write-${type}`, { rows }));
    after = last.id;
    done += rows.length;
  }
  report(`the record is of an earlier version: ${done} ${type} brought up to date`);
}

async function countPositions(graph: Graph, report: (line: string) => void): Promise<void> {
  let after = '';
  let done = 0;
  for (;;) {
    const found = await graph.read<{ id: string }>('upgrade/next-claims', { after, limit: CLAIMS });
    const last = found.at(-1);
    if (!last) break;
    const positions = await graph.read<Position & object>('upgrade/positions-on', { ids: found.map(({ id }) => id) });
    await graph.write(async (writer) => {
      for (const { query, rows } of recounted(positions)) await writer.run(query, { rows });
    });
    after = last.id;
    done += positions.length;
  }
  report(`the record is of an earlier version: ${done} positions on claims counted`);
}

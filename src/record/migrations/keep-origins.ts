import type { Graph } from '../../graph/graph.ts';
import type { SourceEntry } from '../format.ts';
import { toNode } from '../graph/nodes.ts';
import { readEntries } from '../read-entries.ts';
import { writeStatementsAnew } from '../rederive.ts';
import type { RunQuery } from '../run-query.ts';
import { writeRows } from '../write.ts';
import { eachBatch, type Found } from './each-batch.ts';
import type { Run } from './run.ts';

const BATCH = 1000;

/**
 * Gives every statement the origins of its chain; and sources and statements of the first versions, which had no place
 * in the order of lists, that place, with all that their edges hold today.
 */
export async function keepOrigins(graph: Graph, run: Run): Promise<void> {
  // Sources first: statements take over their publishers.
  const sources = await eachBatch(graph, run, { ...BY_ID, query: 'record/next-sources' }, placeSources);
  tell(run, sources, 'sources');
  const statements = await eachBatch(graph, run, { ...BY_ID, query: 'record/next-statements' }, writeStatements);
  tell(run, statements, 'statements');
}

const BY_ID = { limit: BATCH, what: 'statements brought up to date' };

async function placeSources(ask: RunQuery, batch: readonly Found[]): Promise<number> {
  const ids = withoutPlace(batch);
  const recorded = await readEntries(ask, 'source', ids);
  const rows = [...recorded.values()].map(({ entry }) => {
    const { props } = toNode('source', entry as unknown as SourceEntry);
    return { id: props.id, props };
  });
  await writeRows(ask, 'record/write-changed:SOURCE', rows);
  return rows.length;
}

async function writeStatements(ask: RunQuery, batch: readonly Found[]): Promise<number> {
  const old = withoutPlace(batch);
  await writeStatementsAnew(ask, old, 'all');
  const others = batch.filter(({ isWithoutPlace }) => !isWithoutPlace).map(({ id }) => id);
  await writeStatementsAnew(ask, others, 'none');
  return batch.length;
}

function withoutPlace(batch: readonly Found[]): string[] {
  return batch.filter(({ isWithoutPlace }) => isWithoutPlace).map(({ id }) => id);
}

function tell({ report }: Run, count: number, what: string): void {
  if (count > 0) report(`the record is of an earlier version: ${count} ${what} brought up to date`);
}

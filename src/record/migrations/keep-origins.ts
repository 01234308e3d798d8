import type { Graph } from '../../graph/graph.ts';
import type { SourceEntry } from '../format.ts';
import { toNode } from '../graph/nodes.ts';
import { readEntries } from '../read-entries.ts';
import { rewriteStatements } from '../rederive.ts';
import type { RunQuery } from '../run-query.ts';
import { writeRows } from '../write.ts';
import { eachBatch, type BatchRow } from './each-batch.ts';
import type { Run } from './run.ts';

/**
 * Adds kept origins to every statement. Sources and statements of the first versions, which had no sort keys, also get
 * these, and the statements get all properties that their edges have today.
 */
export async function keepOrigins(graph: Graph, run: Run): Promise<void> {
  // Sources first: statements copy the publishers of their sources.
  const sources = await eachBatch(graph, run, { ...BY_ID, query: 'record/next-sources' }, writeSources);
  reportDone(run, sources, 'sources');
  const statements = await eachBatch(graph, run, { ...BY_ID, query: 'record/next-statements' }, writeStatements);
  reportDone(run, statements, 'statements');
}

const BY_ID = { limit: 1_000, what: 'statements brought up to date' };

async function writeSources(runQuery: RunQuery, batch: readonly BatchRow[]): Promise<number> {
  const ids = withoutPlace(batch);
  const recorded = await readEntries(runQuery, 'source', ids);
  const rows = [...recorded.values()].map(({ entry }) => {
    const { props } = toNode('source', entry as unknown as SourceEntry);
    return { id: props.id, props };
  });
  await writeRows(runQuery, 'record/write-changed:SOURCE', rows);
  return rows.length;
}

async function writeStatements(runQuery: RunQuery, batch: readonly BatchRow[]): Promise<number> {
  const old = withoutPlace(batch);
  await rewriteStatements(runQuery, old, 'all');
  const others = batch.filter(({ isWithoutPlace }) => !isWithoutPlace).map(({ id }) => id);
  await rewriteStatements(runQuery, others, 'none');
  return batch.length;
}

function withoutPlace(batch: readonly BatchRow[]): string[] {
  return batch.filter(({ isWithoutPlace }) => isWithoutPlace).map(({ id }) => id);
}

function reportDone({ report }: Run, count: number, what: string): void {
  if (count > 0) report(`the record is from an earlier version: ${count} ${what} brought up to date`);
}

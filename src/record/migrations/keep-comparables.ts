import type { Graph } from '../../graph/graph.ts';
import type { ClaimEntry, SourceEntry } from '../format.ts';
import { toNode } from '../graph/nodes.ts';
import { readEntries } from '../read-entries.ts';
import type { RunQuery } from '../run-query.ts';
import { writeRows } from '../write.ts';
import { eachBatch, type BatchRow } from './each-batch.ts';
import type { Run } from './run.ts';

/** Adds canonical URLs to sources and hashes of words to claims, by which the importer finds what is recorded already. */
export async function keepComparables(graph: Graph, run: Run): Promise<void> {
  // Claims first: the checkpoint is an id, and claim:… comes before source:….
  const claims = await eachBatch(graph, run, { ...BATCH, query: 'record/next-claims', what: 'claims' }, writeClaims);
  const sources = await eachBatch(
    graph,
    run,
    { ...BATCH, query: 'record/next-sources', what: 'sources' },
    writeSources,
  );
  if (claims + sources === 0) return;
  run.report(
    `the record is from an earlier version: ${claims} claims and ${sources} sources can now be found by text and URL`,
  );
}

const BATCH = { limit: 1_000 };

function writeClaims(runQuery: RunQuery, batch: readonly BatchRow[]): Promise<number> {
  return write(runQuery, 'claim', batch, (entry) => toNode('claim', entry as ClaimEntry).props);
}

function writeSources(runQuery: RunQuery, batch: readonly BatchRow[]): Promise<number> {
  return write(runQuery, 'source', batch, (entry) => toNode('source', entry as SourceEntry).props);
}

async function write(
  runQuery: RunQuery,
  type: 'claim' | 'source',
  batch: readonly BatchRow[],
  toProps: (entry: unknown) => { readonly id: string },
): Promise<number> {
  const ids = batch.map(({ id }) => id);
  const recorded = [...(await readEntries(runQuery, type, ids)).values()];
  const rows = recorded.map(({ entry }) => toProps(entry)).map((props) => ({ id: props.id, props }));
  await writeRows(runQuery, `record/write-changed:${type.toUpperCase()}`, rows);
  return rows.length;
}

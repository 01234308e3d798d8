import type { RecordShape } from 'neo4j-driver';
import type { Params } from '../graph/graph.ts';

/** Runs a named query: a read of its own, or one inside the transaction of the import. */
export type RunQuery = <Row extends RecordShape>(name: string, params?: Params) => Promise<Row[]>;

const BATCH = 1_000;

/** Rows of a query over many ids, asked in batches. */
export async function askByIds<Row extends RecordShape>(
  ask: RunQuery,
  name: string,
  ids: readonly string[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const batch of batches(ids)) rows.push(...(await ask<Row>(name, { ids: batch })));
  return rows;
}

/** A list in pieces of a size that one query takes well. */
export function batches<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) =>
    items.slice(index * BATCH, (index + 1) * BATCH),
  );
}

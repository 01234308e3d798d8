import type { RecordShape } from 'neo4j-driver';
import type { Params } from '../graph/graph.ts';

/** Runs a named query, on its own or inside the transaction of an import. */
export type RunQuery = <Row extends RecordShape>(name: string, params?: Params) => Promise<Row[]>;

const BATCH = 1_000;

/** Runs a query with the parameter `ids` in batches, and returns all rows. */
export async function runByIds<Row extends RecordShape>(
  runQuery: RunQuery,
  name: string,
  ids: readonly string[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const batch of batches(ids)) rows.push(...(await runQuery<Row>(name, { ids: batch })));
  return rows;
}

/** Splits a list into batches of 1,000 items, a good size for one query. */
export function batches<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) =>
    items.slice(index * BATCH, (index + 1) * BATCH),
  );
}

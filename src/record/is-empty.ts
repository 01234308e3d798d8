import type { Graph } from '../graph/graph.ts';

/** Whether the record has no data yet; other people's data in the same database does not count. One read. */
export async function isEmptyRecord(graph: Graph): Promise<boolean> {
  const [record] = await graph.read<{ empty: boolean }>('nodes/empty');
  return record?.empty === true;
}

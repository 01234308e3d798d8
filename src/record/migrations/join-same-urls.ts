import type { Graph } from '../../graph/graph.ts';
import { markAllSameUrls } from '../same-urls.ts';
import type { Run } from './run.ts';

/** Marks sources that have one canonical URL, which count as one document, and traces the statements that they carry. */
export async function joinSameUrls(graph: Graph, { report }: Run): Promise<void> {
  const count = await markAllSameUrls(graph);
  if (count > 0) report(`the record is from an earlier version: ${count} sources share their URL with others`);
}

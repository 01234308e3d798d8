import type { Graph } from '../graph/graph.ts';
import { canonicalUrl } from './canonical-url.ts';
import type { SourceEntry } from './format.ts';
import type { Change } from './plan.ts';
import { rewriteStatements } from './rederive.ts';
import { batches, runByIds, type RunQuery } from './run-query.ts';

/**
 * Marks the sources that have the canonical URLs of written ones, now or before: they are one document, and count as one.
 * Run it once the sources are written, and before the statements that they carry.
 *
 * @returns ids of the sources, written or not, whose mark has changed.
 */
export function markSameUrls(runQuery: RunQuery, changes: readonly Change[]): Promise<string[]> {
  const urls = changes.flatMap(({ type, value, before }) =>
    type === 'source' ? [(value as SourceEntry).url, before['url']] : [],
  );
  return mark(
    runQuery,
    urls.flatMap((url) => (typeof url === 'string' ? (canonicalUrl(url) ?? []) : [])),
  );
}

async function mark(runQuery: RunQuery, urls: readonly string[]): Promise<string[]> {
  const marked: string[] = [];
  for (const batch of batches([...new Set(urls)].sort())) {
    const rows = await runQuery<{ id: string }>('record/write-same-urls', { urls: batch });
    marked.push(...rows.map(({ id }) => id));
  }
  return marked;
}

/**
 * Marks all sources that have a canonical URL in common, and traces again the statements that they carry. What is marked
 * already stays as it is.
 *
 * @returns the number of sources that were marked.
 */
export async function markAllSameUrls(graph: Graph): Promise<number> {
  const rows = await graph.read<{ url: string }>('record/shared-urls');
  let count = 0;
  for (const batch of batches(rows)) {
    count += await graph.write(async (writer) => {
      const runQuery: RunQuery = (name, params) => writer.run(name, params);
      const marked = await mark(
        runQuery,
        batch.map(({ url }) => url),
      );
      const touched = await runByIds<{ id: string }>(runQuery, 'record/touched:SOURCE', marked);
      await rewriteStatements(runQuery, [...new Set(touched.map(({ id }) => id))].sort(), 'none');
      return marked.length;
    });
  }
  return count;
}

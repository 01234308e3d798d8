import type { Graph } from '../../graph/graph.ts';
import { findCorpus, type CorpusSettings } from './files.ts';
import { ImportJob } from './job.ts';
import { CorpusLoad, type LoadOptions } from './load.ts';
import { Rejects, type RejectsOptions } from './rejects.ts';
import type { CorpusReport } from './report.ts';

export type CorpusOptions = LoadOptions & RejectsOptions & CorpusSettings;

/**
 * Imports a corpus in batches. Each batch is written in one transaction with a checkpoint, so that the same import
 * resumes there if it was stopped.
 *
 * @param paths Files of JSON Lines or CSV, or folders of them.
 * @throws DossierError when a path or a whole file is invalid.
 * @throws StoppedError at the first batch with a bad row, unless bad rows are skipped; earlier batches are written.
 * @throws HearsayError CONFLICT, DATABASE_UNAVAILABLE.
 */
export async function importCorpus(
  graph: Graph,
  paths: readonly string[],
  options: CorpusOptions = {},
): Promise<CorpusReport> {
  const files = await findCorpus(paths, options);
  const rejects = await Rejects.prepare(paths, files, options);
  const job = await ImportJob.open(graph, files);
  const confirmed = job.resumed?.rejected ?? 0;
  if (options.onError === 'skip' || confirmed > 0) await rejects.open(confirmed);
  try {
    return await new CorpusLoad(graph, job, rejects, options).run();
  } finally {
    await rejects.close();
  }
}

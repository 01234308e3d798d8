import type { Graph } from '../../graph/graph.ts';
import { findCorpus, type CorpusSettings } from './files.ts';
import { ImportJob } from './job.ts';
import { CorpusLoad, type LoadOptions } from './load.ts';
import { Rejects } from './rejects.ts';
import type { CorpusReport } from './report.ts';

export interface CorpusOptions extends LoadOptions, CorpusSettings {
  /** Path of the file for rejected rows; by default, beside the first path. */
  readonly rejects?: string | undefined;
  /** Replaces the file for rejected rows if something else is there. */
  readonly force?: boolean | undefined;
}

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
  { rejects: path, force, ...options }: CorpusOptions = {},
): Promise<CorpusReport> {
  const files = await findCorpus(paths, options);
  const skips = options.onError === 'skip';
  const rejects = new Rejects(paths, { path, force, files });
  if (skips || path !== undefined) await rejects.check();
  const job = await ImportJob.open(graph, files);
  const confirmed = job.resumed?.rejected ?? 0;
  if (skips || confirmed > 0) await rejects.open(confirmed);
  try {
    return await new CorpusLoad(graph, job, rejects, options).run();
  } finally {
    await rejects.close();
  }
}

import { toImportError } from '../dossier/import.ts';
import type { Graph } from '../../graph/graph.ts';
import { findCorpus } from './files.ts';
import { ImportJob } from './job.ts';
import { CorpusLoad, type LoadOptions } from './load.ts';
import { Rejects } from './rejects.ts';
import type { CorpusReport } from './report.ts';

export interface CorpusOptions extends LoadOptions {
  /** Name of the dossier that the entries belong to; else the files say it. */
  readonly dossier?: string | undefined;
  /** File for rejected rows; else it stands beside the first path. */
  readonly rejects?: string | undefined;
}

/**
 * Brings the record to what a corpus says, batch by batch: each is written in one transaction with a mark of how
 * far the import came, so that the same import goes on there after it was stopped.
 *
 * @param paths Files of JSON Lines or CSV, or folders of them.
 * @throws DossierError when a path or a whole file cannot be taken.
 * @throws StoppedError at the first batch with a bad row, unless bad rows are skipped; what is before it is written.
 * @throws HearsayError CONFLICT, DATABASE_UNAVAILABLE.
 */
export async function importCorpus(
  graph: Graph,
  paths: readonly string[],
  { dossier, rejects: path, ...options }: CorpusOptions = {},
): Promise<CorpusReport> {
  const files = await findCorpus(paths, dossier);
  const job = await ImportJob.open(graph, files);
  const rejects = new Rejects(path ?? `${paths[0]?.replace(/\/+$/, '') ?? ''}.rejects.jsonl`);
  await rejects.keep(job.resumed?.rejected ?? 0);
  try {
    return await new CorpusLoad(graph, job, rejects, options).run();
  } catch (error) {
    throw toImportError(error);
  } finally {
    await rejects.close();
  }
}

import path from 'node:path';
import { HearsayError } from '../../common/errors.ts';
import { importFull } from '../../neo4j/embedded/import-full.ts';
import { makeFolder } from '../../neo4j/embedded/make-folder.ts';
import type { Programs } from '../../neo4j/embedded/programs.ts';
import type { CorpusFile } from '../corpus/files.ts';
import type { Counts } from '../corpus/report.ts';
import type { Warnings } from '../warnings.ts';
import type { Corpus } from './corpus.ts';
import type { Clock, Watch } from './phases.ts';
import { readInThread } from './reading.ts';
import { Rows } from './rows.ts';
import { Tables } from './tables.ts';

/** A new store of Neo4j. */
export interface Store {
  /** Neo4j's home folder that contains it. */
  readonly home: string;
  readonly counts: Counts;
  readonly rows: number;
  readonly warnings: Warnings;
  /** Whether what seems to be given twice was only looked for among the latest rows. */
  readonly hasForgotten: boolean;
}

/**
 * Builds a store from a corpus: rows to CSV, and CSV to Neo4j's store files.
 *
 * @param folder For temporary files and the new store.
 * @throws DossierError with the problems of bad rows.
 * @throws HearsayError INTERNAL when the disk or the importer fails.
 */
export async function makeStore(
  programs: Programs,
  corpus: Corpus,
  folder: string,
  clock: Clock,
  watch: Watch,
): Promise<Store> {
  const csv = path.join(folder, 'csv');
  await makeFolder(csv);
  const tables = new Tables(csv);
  const rows = new Rows(tables, corpus);
  try {
    await writeRows(rows, corpus.files, watch);
  } catch (error) {
    throw toDiskError(error, folder);
  }
  const files = tables.close();
  clock.end('rows');
  const progress = (percent: number) => watch.progress?.('importer', percent);
  const home = await importFull(programs, path.join(folder, 'home'), files, progress, watch.signal);
  clock.end('importer');
  return {
    home,
    counts: rows.counts,
    rows: rows.read,
    warnings: rows.warnings.toReport(),
    hasForgotten: rows.duplicates.hasForgotten,
  };
}

async function writeRows(rows: Rows, files: readonly CorpusFile[], { signal, progress }: Watch): Promise<void> {
  const total = files.reduce((bytes, file) => bytes + file.bytes, 0);
  for await (const batch of readInThread(files)) {
    signal?.throwIfAborted();
    await rows.take(batch);
    const index = files.findIndex((file) => file.path === batch.last.file);
    const before = files.slice(0, index).reduce((bytes, file) => bytes + file.bytes, 0);
    progress?.('rows', Math.min(100, Math.floor(((before + batch.last.end) / total) * 100)));
  }
  rows.end();
}

/** Converts a failure of the file system, such as a full disk, to an error for the user. */
function toDiskError(error: unknown, folder: string): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error;
  const message = `the files for Neo4j's importer cannot be written to ${folder}: ${error.message}; nothing was imported`;
  return new HearsayError('INTERNAL', message, { cause: error });
}

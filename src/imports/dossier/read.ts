import { DossierDocument } from './document.ts';
import { findFiles, readText } from './files.ts';
import type { TextFile } from './text.ts';
import type { Problem } from '../../record/problem.ts';

/** The files of one import that could be read. */
export interface Reading {
  readonly documents: readonly DossierDocument[];
  readonly problems: readonly Problem[];
  /** False when some file could not be read or parsed. */
  readonly complete: boolean;
}

/** Reads and parses the dossiers at these paths: files, or folders of them. */
export async function readDossiers(paths: readonly string[]): Promise<Reading> {
  const files = await findFiles(paths);
  const texts = await Promise.all(files.map(async (file) => (typeof file === 'string' ? await readText(file) : file)));
  const unread = texts.filter((file): file is Problem => !('text' in file));
  const documents = texts.filter((file): file is TextFile => 'text' in file).map((file) => new DossierDocument(file));
  return {
    documents,
    problems: [...unread, ...documents.flatMap(({ problems }) => problems)],
    complete: unread.length === 0 && documents.every(({ content }) => content !== undefined),
  };
}

import { SECTIONS } from '../../record/entries.ts';
import { openBytes } from './bytes.ts';
import { readCsv } from './csv.ts';
import { findCorpus, type CorpusFile, type CorpusSettings } from './files.ts';
import { readJsonLines } from './json-lines.ts';
import { Offices } from './offices.ts';
import { dateAdvice } from './sheet-dates.ts';
import { toEntry, type BadRow, type CorpusEntry } from './row.ts';

export type { BadRow, CorpusEntry } from './row.ts';

/** A position in a corpus: this line of this file, and everything before it. */
export interface Checkpoint {
  readonly file: string;
  readonly line: number;
}

interface ReadOptions extends CorpusSettings {
  /** Skips everything up to this position. */
  readonly after?: Checkpoint | undefined;
}

/**
 * Reads a corpus row by row and validates each against the format of a dossier. Memory does not grow with the corpus.
 *
 * @param paths Files of JSON Lines or CSV, or folders of them.
 * @throws DossierError when a path or a whole file is invalid.
 */
export async function* readCorpus(
  paths: readonly string[],
  { after, ...options }: ReadOptions = {},
): AsyncGenerator<CorpusEntry | BadRow> {
  yield* readFiles(await findCorpus(paths, options), after);
}

/**
 * Reads the files that `findCorpus` returned, in that order.
 *
 * @throws DossierError when a whole file is invalid.
 */
export async function* readFiles(
  files: readonly CorpusFile[],
  after?: Checkpoint,
): AsyncGenerator<CorpusEntry | BadRow> {
  const offices = new Offices();
  for (const file of files.filter(({ table }) => table === 'offices')) {
    await offices.add(readCsv(openBytes(file), file, 'offices'));
  }
  const entries = files.filter(({ table }) => table !== 'offices');
  const start = Math.max(
    0,
    entries.findIndex(({ path }) => path === after?.file),
  );
  const actors = entries.findLastIndex(({ table }) => table === 'actors');
  if (actors === -1) yield* offices.badRows();
  for (const [index, file] of entries.entries()) {
    if (index < start) continue;
    yield* readFile(file, offices, index === start ? after?.line : undefined);
    if (index === actors) yield* offices.badRows();
  }
}

async function* readFile(file: CorpusFile, offices: Offices, after = 0): AsyncGenerator<CorpusEntry | BadRow> {
  const { path, dossier, table, made } = file;
  if (made) {
    yield* made.read(after);
    return;
  }
  if (table === undefined || table === 'offices') {
    yield* readJsonLines(openBytes(file), { file: path, dossier }, after);
    return;
  }
  const advice = (value: unknown) => (typeof value === 'string' ? dateAdvice(value, file.dates) : '');
  for await (const row of readCsv(openBytes(file), file, table)) {
    const fields = 'fields' in row && table === 'actors' ? offices.join(row.fields) : 'fields' in row && row.fields;
    if (row.line <= after) continue;
    yield 'fields' in row ? toEntry(row, SECTIONS[table], fields, advice) : row;
  }
}

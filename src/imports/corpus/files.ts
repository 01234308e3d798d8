import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { dossierFormat } from '../../record/format.ts';
import { didYouMean } from '../../common/did-you-mean.ts';
import { DossierError, type Problem } from '../../record/problem.ts';
import { InputError } from '../../common/errors.ts';

/** What one file of CSV holds: entries of one type, or the offices that persons hold. */
export const TABLES = ['actors', 'events', 'places', 'topics', 'claims', 'sources', 'statements', 'offices'] as const;
export type Table = (typeof TABLES)[number];

/** One file of a corpus. */
export interface CorpusFile {
  readonly path: string;
  /** JSON Lines hold entries of any type, CSV those of its table. */
  readonly table: Table | undefined;
  readonly compressed: boolean;
  readonly bytes: number;
  /** Name of the dossier that its entries belong to. */
  readonly dossier: string;
}

const JSON_LINES = /\.(?:jsonl|ndjson)(?:\.gz)?$/;
const REJECTS = /\.rejects\.jsonl$/;
const CSV = /\.csv(?:\.gz)?$/;

/** Whether this is a file of a corpus, by its name. */
export function isCorpusFile(name: string): boolean {
  return JSON_LINES.test(name) || CSV.test(name);
}

const DOSSIER = /\.(?:ya?ml|json)$/;

/**
 * Whether these paths are a corpus: its files, or folders that hold such and no dossiers.
 *
 * @throws InputError when some are and some are not.
 */
export async function isCorpus(paths: readonly string[]): Promise<boolean> {
  const [first, ...others] = await Promise.all(paths.map(holdsCorpus));
  if (others.every((other) => other === first)) return first ?? false;
  throw new InputError('dossiers and a corpus are imported apart: one command for each');
}

async function holdsCorpus(path: string): Promise<boolean> {
  const about = await stat(path).catch(() => undefined);
  if (!about?.isDirectory()) return isCorpusFile(path);
  const names = await readdir(path);
  return names.some(isCorpusFile) && !names.some((name) => DOSSIER.test(name));
}

/**
 * The files of a corpus in the order in which they are read: what a file names stands in one before it.
 *
 * @param paths Files, or folders of them.
 * @param dossier Name of the dossier for all; else JSON Lines are named for their file and CSV for its folder.
 * @throws DossierError with every path and name that cannot be taken.
 */
export async function findCorpus(paths: readonly string[], dossier?: string): Promise<CorpusFile[]> {
  const found = (await Promise.all(paths.map((path) => filesAt(path, dossier)))).flat();
  const problems = found.filter((file) => 'message' in file);
  const files = found.filter((file) => 'path' in file && 'bytes' in file);
  if (problems.length > 0) throw new DossierError(problems);
  const once = [...new Map(files.map((file) => [resolve(file.path), file])).values()];
  return once.sort((a, b) => place(a) - place(b));
}

function place({ table }: CorpusFile): number {
  return table === undefined ? TABLES.length : TABLES.indexOf(table);
}

async function filesAt(path: string, dossier: string | undefined): Promise<(CorpusFile | Problem)[]> {
  const about = await stat(path).catch(() => undefined);
  if (!about) return [problem(path, 'there is no such file or folder, or it cannot be read')];
  if (!about.isDirectory()) return [fileAt(path, about.size, dossier)];
  const names = (await readdir(path)).filter((name) => isCorpusFile(name) && !REJECTS.test(name)).sort();
  if (names.length === 0) return [problem(path, 'the folder holds no corpus: no *.jsonl, *.ndjson or *.csv')];
  return (await Promise.all(names.map((name) => filesAt(join(path, name), dossier)))).flat();
}

function fileAt(path: string, bytes: number, given: string | undefined): CorpusFile | Problem {
  const name = basename(path).replace(/\.gz$/, '');
  const table = CSV.test(name) ? name.replace(CSV, '') : undefined;
  if (!isCorpusFile(name))
    return problem(path, 'a file of a corpus ends in .jsonl, .ndjson or .csv (or these and .gz)');
  if (table !== undefined && !isTable(table)) return problem(path, notTable(table));
  const dossier = given ?? (table ? basename(dirname(resolve(path))) : name.replace(JSON_LINES, ''));
  if (!dossierFormat.shape.dossier.safeParse(dossier).success) return problem(path, notName(dossier));
  return { path, table, compressed: path.endsWith('.gz'), bytes, dossier };
}

function isTable(name: string): name is Table {
  return (TABLES as readonly string[]).includes(name);
}

function notTable(name: string): string {
  return `a file of CSV is named for what it holds, ${TABLES.join(', ')}, not "${name}"${didYouMean(name, TABLES)}`;
}

function notName(name: string): string {
  return `the name of a dossier is lower-case words joined by hyphens, at most 100 characters, not "${name}": give one with --dossier`;
}

function problem(file: string, message: string): Problem {
  return { file, line: 1, column: 1, path: '', message };
}

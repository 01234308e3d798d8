import { constants, type Stats } from 'node:fs';
import { access, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { toSlug } from '../../record/derive-id.ts';
import { dossierFormat } from '../../record/format.ts';
import { didYouMean } from '../../common/did-you-mean.ts';
import { unreadableKind } from '../../common/input.ts';
import { DossierError, fileProblem, type Problem } from '../../record/problem.ts';
import { InputError } from '../../common/errors.ts';
import { isDossierFile } from '../dossier/files.ts';
import type { BadRow, CorpusEntry } from './row.ts';
import type { DateOrder } from './sheet-dates.ts';

/** The contents of a CSV file: entries of one type, or the offices that persons hold. */
export const TABLES = [
  'actors',
  'events',
  'places',
  'topics',
  'claims',
  'sources',
  'statements',
  'verdicts',
  'offices',
] as const;
export type Table = (typeof TABLES)[number];

/** One file of a corpus. */
export interface CorpusFile {
  readonly path: string;
  /** For CSV; undefined for JSON Lines, whose entries have any type. */
  readonly table: Table | undefined;
  readonly compressed: boolean;
  readonly bytes: number;
  /** Name of the dossier that its entries belong to. */
  readonly dossier: string;
  /** For CSV: how days are written, unless they are EDTF. */
  readonly dates?: readonly DateOrder[] | undefined;
  /** For rows that are made of others: what they are, to tell imports apart, and how they are read. */
  readonly made?: MadeRows;
}

/** Rows that are made of the rows of a file. */
export interface MadeRows {
  readonly what: string;
  /** @param after Number of the last line to skip. */
  readonly read: (after: number) => AsyncIterable<CorpusEntry | BadRow>;
}

/** How to read the files of a corpus. */
export interface CorpusSettings {
  /** Name of the dossier for all entries; by default, the name of the file for JSON Lines and of the folder for CSV. */
  readonly dossier?: string | undefined;
  /** How days are written in CSV, unless they are EDTF. */
  readonly dates?: readonly DateOrder[] | undefined;
}

const JSON_LINES = /\.(?:jsonl|ndjson)(?:\.gz)?$/;
const REJECTS = /\.rejects\.jsonl$/;
const CSV = /\.(?:csv|tsv)(?:\.gz)?$/;

/** Whether a file with this name belongs to a corpus. */
function isCorpusFile(name: string): boolean {
  return JSON_LINES.test(name) || CSV.test(name);
}

/**
 * Whether these paths are a corpus: its files, or folders that contain such files and no dossiers.
 *
 * @throws InputError when only some of them are.
 */
export async function isCorpus(paths: readonly string[]): Promise<boolean> {
  const [first, ...others] = await Promise.all(paths.map(isCorpusPath));
  if (others.every((other) => other === first)) return first ?? false;
  throw new InputError('import dossiers and a corpus separately, with one command each');
}

async function isCorpusPath(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  if (!stats?.isDirectory()) return isCorpusFile(path);
  // A folder that cannot be read is reported by who reads it.
  const names = await readdir(path).catch(() => []);
  return names.some(isCorpusFile) && !names.some(isDossierFile);
}

/**
 * Finds the files of a corpus, in an order in which rows refer only to earlier files.
 *
 * @param paths Files, or folders of them.
 * @throws DossierError with every invalid path and name.
 * @throws InputError when it says how days are written in CSV, and none of the files is CSV.
 */
export async function findCorpus(paths: readonly string[], settings: CorpusSettings = {}): Promise<CorpusFile[]> {
  const results = (await Promise.all(paths.map((path) => filesAt(path, settings)))).flat();
  const problems = results.filter((file) => 'message' in file);
  const files = results.filter((file) => 'path' in file && 'bytes' in file);
  if (problems.length > 0) throw new DossierError(problems);
  if (settings.dates !== undefined && files.every(({ table }) => table === undefined))
    throw new InputError('--dates is only for CSV: in JSON Lines, dates are EDTF');
  const distinct = [...new Map(files.map((file) => [resolve(file.path), file])).values()];
  return distinct.sort((a, b) => readingOrder(a) - readingOrder(b));
}

/**
 * Finds one flat sheet. Its dossier is named after the file, unless another name is given.
 *
 * @throws DossierError when it cannot be read as one.
 */
export async function findSheet(path: string, { dossier, dates }: CorpusSettings): Promise<CorpusFile> {
  const stats = await stat(path).catch(() => undefined);
  const isReadable = await access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
  const fail = (message: string) => new DossierError([fileProblem(path, message)]);
  if (stats === undefined || !isReadable) throw fail(NOT_THERE);
  if (stats.isDirectory()) throw fail('it is a folder, and --map is for one sheet: name the file');
  const kind = stats.isFIFO() ? IS_PIPE : unreadableKind(stats);
  if (kind !== undefined) throw fail(kind);
  const name =
    dossier ??
    toSlug(
      basename(path)
        .replace(/\.gz$/, '')
        .replace(/\.[^.]+$/, ''),
    );
  if (!dossierFormat.shape.dossier.safeParse(name).success) throw fail(notName(name));
  const compressed = path.endsWith('.gz');
  return { path, table: undefined, compressed, bytes: stats.size, dossier: name, dates };
}

function readingOrder({ table }: CorpusFile): number {
  return table === undefined ? TABLES.length : TABLES.indexOf(table);
}

/** Names of the dossiers that these files belong to, sorted. */
export function dossierNames(files: readonly CorpusFile[]): string[] {
  return [...new Set(files.map(({ dossier }) => dossier))].sort();
}

async function filesAt(path: string, settings: CorpusSettings): Promise<(CorpusFile | Problem)[]> {
  try {
    const stats = await stat(path);
    await access(path, constants.R_OK);
    if (!stats.isDirectory()) return [fileAt(path, stats, settings)];
    const names = (await readdir(path)).filter((name) => isCorpusFile(name) && !REJECTS.test(name)).sort();
    if (names.length === 0) return [fileProblem(path, 'the folder holds no corpus: no *.jsonl, *.ndjson or *.csv')];
    return (await Promise.all(names.map((name) => filesAt(join(path, name), settings)))).flat();
  } catch {
    return [fileProblem(path, NOT_THERE)];
  }
}

function fileAt(path: string, stats: Stats, settings: CorpusSettings): CorpusFile | Problem {
  const kind = stats.isFIFO() ? IS_PIPE : unreadableKind(stats);
  if (kind !== undefined) return fileProblem(path, kind);
  const name = basename(path).replace(/\.gz$/, '');
  const table = CSV.test(name) ? name.replace(CSV, '') : undefined;
  if (!isCorpusFile(name))
    return fileProblem(path, 'a file of a corpus ends in .jsonl, .ndjson or .csv (or these and .gz)');
  if (table !== undefined && !isTable(table)) return fileProblem(path, notTable(table));
  const dossier = settings.dossier ?? (table ? basename(dirname(resolve(path))) : name.replace(JSON_LINES, ''));
  if (!dossierFormat.shape.dossier.safeParse(dossier).success) return fileProblem(path, notName(dossier));
  const file = { path, table, compressed: path.endsWith('.gz'), bytes: stats.size, dossier };
  return table === undefined ? file : { ...file, dates: settings.dates };
}

const NOT_THERE = 'there is no such file or folder, or it cannot be read';
const IS_PIPE = 'it is a pipe, and a corpus is read twice: save it to a file first';

function isTable(name: string): name is Table {
  return (TABLES as readonly string[]).includes(name);
}

function notTable(name: string): string {
  return `a file of CSV is named for what it holds, ${TABLES.join(', ')}, not "${name}"${didYouMean(name, TABLES) || ': one flat sheet of statements is read with --map'}`;
}

function notName(name: string): string {
  return `the name of a dossier is lower-case words joined by hyphens, at most 100 characters, not "${name}": give one with --dossier`;
}

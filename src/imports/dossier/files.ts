import { open, readdir, stat, type FileHandle } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileProblem, type Problem } from '../../record/problem.ts';
import { decodeText, type TextFile } from './text.ts';

/** Bytes. */
const MAX_SIZE = 16 * 1024 * 1024;
const DOSSIER = /\.(?:ya?ml|json)$/;
const JSON_SCHEMA = /\.schema\.json$/;

const SYSTEM_ERRORS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it cannot be read: permission denied',
};

/** Finds the files at these paths, without duplicates; for a folder, the dossiers in it, in order of name. */
export async function findFiles(paths: readonly string[]): Promise<(string | Problem)[]> {
  const files = (await Promise.all(paths.map(dossiersAt))).flat();
  const seen = new Set<string>();
  return files.filter((file) => {
    if (typeof file !== 'string') return true;
    const isDuplicate = seen.has(resolve(file));
    seen.add(resolve(file));
    return !isDuplicate;
  });
}

async function dossiersAt(path: string): Promise<(string | Problem)[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = (await readdir(path)).filter((name) => DOSSIER.test(name) && !JSON_SCHEMA.test(name)).sort();
    if (names.length === 0) return [fileProblem(path, 'the folder holds no dossier: no *.yaml, *.yml or *.json')];
    return names.map((name) => join(path, name));
  } catch (error) {
    return [unreadable(path, error)];
  }
}

/** Reads a file as text; returns a problem if its size, encoding or permissions do not allow it. */
export async function readText(file: string): Promise<TextFile | Problem> {
  try {
    const handle = await open(file);
    // Not `await using`, which Node 22 cannot parse.
    return await readOpened(file, handle).finally(() => handle.close());
  } catch (error) {
    return unreadable(file, error);
  }
}

async function readOpened(file: string, handle: FileHandle): Promise<TextFile | Problem> {
  const stats = await handle.stat();
  if (!stats.isFile()) return fileProblem(file, 'it is not a regular file');
  if (stats.size > MAX_SIZE) {
    return fileProblem(file, `a dossier has at most 16 MB, this one ${megabytes(stats.size)}: split it into several`);
  }
  return decodeText(file, await handle.readFile());
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function unreadable(file: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  return fileProblem(file, SYSTEM_ERRORS[code] ?? `it cannot be read: ${code}`);
}

import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inMegabytes, MAX_DOSSIER_SIZE, PIPE_WAIT } from '../../common/bounds.ts';
import { readBytes, unreadableKind } from '../../common/input.ts';
import { fileProblem, type Problem } from '../../record/problem.ts';
import { decodeText, type TextFile } from './text.ts';

const DOSSIER = /\.(?:ya?ml|json)$/;
/** JSON Schemas, and mappings of the columns of sheets. */
const OTHER = /\.(?:schema\.json|map\.ya?ml)$/;

const SYSTEM_ERRORS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
  ELOOP: 'it is a symbolic link to itself',
  ENAMETOOLONG: 'its name is too long',
  EACCES: 'it cannot be read: permission denied',
  EPERM: 'it cannot be read: permission denied',
};

/** Whether a file with this name is a dossier. */
export function isDossierFile(name: string): boolean {
  return DOSSIER.test(name) && !OTHER.test(name);
}

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
    const names = (await readdir(path)).filter(isDossierFile).sort();
    if (names.length === 0) return [fileProblem(path, 'the folder holds no dossier: no *.yaml, *.yml or *.json')];
    return names.map((name) => join(path, name));
  } catch (error) {
    return [unreadable(path, error)];
  }
}

/** Reads a file as text; returns a problem if its kind, size, encoding or permissions do not allow it. */
export async function readText(file: string): Promise<TextFile | Problem> {
  try {
    const stats = await stat(file);
    const kind = stats.isDirectory() ? 'it is a folder' : unreadableKind(stats);
    if (kind !== undefined) return fileProblem(file, kind);
    const bytes = await readBytes(file, stats, MAX_DOSSIER_SIZE);
    if (bytes === 'silent')
      return fileProblem(file, `it is a pipe, and nothing was written to it in ${PIPE_WAIT / 1000} s`);
    return bytes === 'too-big' ? tooBig(file, stats) : decodeText(file, bytes);
  } catch (error) {
    return unreadable(file, error);
  }
}

function tooBig(file: string, stats: Stats): Problem {
  const size = stats.isFile() ? inMegabytes(stats.size, 1) : 'more';
  return fileProblem(
    file,
    `a dossier has at most ${inMegabytes(MAX_DOSSIER_SIZE)}, this one ${size}: split it into several`,
  );
}

function unreadable(file: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  return fileProblem(file, SYSTEM_ERRORS[code] ?? `it cannot be read: ${code}`);
}

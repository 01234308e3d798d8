import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { HearsayError } from '../../common/errors.ts';

/** SHA-256 by file name, for every jar of the embedded Neo4j. */
export type JarLock = ReadonlyMap<string, string>;

/** Reads a lock file in the format of `sha256sum`. */
export async function readJarLock(file: string): Promise<JarLock> {
  const lines = (await readFile(file, 'utf8')).trim().split(/\r?\n/);
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** Quick check by file name: whether the folder has exactly the jars in the lock. */
export async function hasAllJars(folder: string, lock: JarLock): Promise<boolean> {
  const present = new Set(await readdir(folder).catch(() => []));
  return present.size === lock.size && [...lock.keys()].every((jar) => present.has(jar));
}

/**
 * Full check of the contents of the jars.
 *
 * @throws HearsayError naming every jar that is missing, extra, or different from the one in the lock.
 */
export async function verifyJars(folder: string, lock: JarLock): Promise<void> {
  const present = new Set(await readdir(folder));
  const problems = [...present].filter((jar) => !lock.has(jar)).map((jar) => `${jar}: not expected`);
  for (const [jar, expected] of lock) {
    const actual = present.has(jar) ? await sha256(path.join(folder, jar)) : undefined;
    if (actual === undefined) problems.push(`${jar}: missing`);
    else if (actual !== expected) problems.push(`${jar}: SHA-256 must be ${expected}, is ${actual}`);
  }
  if (problems.length > 0) throw invalidJars(problems);
}

/** SHA-256 of a file, in hexadecimal. */
export async function sha256(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

function invalidJars(problems: string[]): HearsayError {
  const shown = problems.slice(0, 5).concat(problems.length > 5 ? [`and ${problems.length - 5} more`] : []);
  return new HearsayError(
    'DATABASE_UNAVAILABLE',
    `the files downloaded by Maven are not the expected Neo4j, and were discarded:\n  ${shown.join('\n  ')}\n` +
      'if a jar was damaged in transit, delete it from Maven’s local repository and start again',
  );
}

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { HearsayError } from '../../common/errors.ts';

/** File name to SHA-256, for every jar the embedded Neo4j consists of. */
export type JarLock = ReadonlyMap<string, string>;

/** Reads a lock as `sha256sum` writes it. */
export async function readJarLock(file: string): Promise<JarLock> {
  const lines = (await readFile(file, 'utf8')).trim().split(/\r?\n/);
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** The cheap check: the folder has each jar of the lock and nothing else. */
export async function hasAllJars(folder: string, lock: JarLock): Promise<boolean> {
  const there = new Set(await readdir(folder).catch(() => []));
  return there.size === lock.size && [...lock.keys()].every((jar) => there.has(jar));
}

/**
 * The full check, byte by byte.
 *
 * @throws HearsayError naming every jar that is missing, extra, or not the one in the lock.
 */
export async function verifyJars(folder: string, lock: JarLock): Promise<void> {
  const there = new Set(await readdir(folder));
  const problems = [...there].filter((jar) => !lock.has(jar)).map((jar) => `${jar}: not expected`);
  for (const [jar, expected] of lock) {
    const actual = there.has(jar) ? await sha256(path.join(folder, jar)) : undefined;
    if (actual === undefined) problems.push(`${jar}: missing`);
    else if (actual !== expected) problems.push(`${jar}: SHA-256 must be ${expected}, is ${actual}`);
  }
  if (problems.length > 0) throw notOurs(problems);
}

/** SHA-256 of a file, in hexadecimal as a lock writes it. */
export async function sha256(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

function notOurs(problems: string[]): HearsayError {
  const shown = problems.slice(0, 5).concat(problems.length > 5 ? [`and ${problems.length - 5} more`] : []);
  return new HearsayError(
    'DATABASE_UNAVAILABLE',
    `what Maven delivered is not the Neo4j that Hearsay knows, and was not kept:\n  ${shown.join('\n  ')}\n` +
      'if a jar was damaged on its way, delete it from Maven’s local repository and start again',
  );
}

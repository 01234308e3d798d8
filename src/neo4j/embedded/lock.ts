import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { HearsayError } from '../../common/errors.ts';
import { findRunning, isRunning, readRunning, type Running } from './running.ts';

/**
 * Takes the home for this process. A lock whose process is gone is taken over; should two processes take the same
 * one over at once, Neo4j's own lock on its store still keeps the second out.
 *
 * @returns Gives the home free again.
 * @throws HearsayError CONFLICT naming the process that has the home.
 */
export async function takeLock(home: string): Promise<() => Promise<void>> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  const me = JSON.stringify(await findRunning(process.pid));
  for (;;) {
    try {
      await writeFile(lockFile(home), me, { flag: 'wx' });
      return () => rm(lockFile(home), { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = await findHolder(home);
    if (holder) throw inUseError(home, holder);
    await rm(lockFile(home), { force: true });
  }
}

/** The process that has this home now, or undefined. */
export async function findHolder(home: string): Promise<Running | undefined> {
  // A lock is created first and filled after: an empty one may be just that young.
  const holder = (await readRunning(lockFile(home))) ?? (await sleep(100).then(() => readRunning(lockFile(home))));
  return holder && (await isRunning(holder)) ? holder : undefined;
}

function lockFile(home: string): string {
  return path.join(home, 'hearsay.lock');
}

function inUseError(home: string, holder: Running): HearsayError {
  const who = holder.pid === process.pid ? `this process, ${holder.pid}` : `the Hearsay process ${holder.pid}`;
  return new HearsayError(
    'CONFLICT',
    `one process has a data folder at a time: ${home} is in use by ${who}; stop it, or set HEARSAY_DATA to another folder`,
  );
}

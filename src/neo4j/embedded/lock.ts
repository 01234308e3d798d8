import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { HearsayError } from '../../common/errors.ts';
import { makeFolder } from './make-folder.ts';
import { findRunning, isRunning, readRunning, type RunningProcess } from './running.ts';

/**
 * Locks the home for this process. A lock whose process no longer runs is taken over; if two processes take over the same
 * one at once, Neo4j's own lock on its store still keeps the second out.
 *
 * @returns a function that releases the lock.
 * @throws HearsayError CONFLICT naming the process that holds the lock.
 */
export async function takeLock(home: string): Promise<() => Promise<void>> {
  await makeFolder(home, 0o700);
  const owner = JSON.stringify(await findRunning(process.pid));
  for (;;) {
    try {
      await writeFile(lockFile(home), owner, { flag: 'wx' });
      return () => rm(lockFile(home), { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = await findHolder(home);
    if (holder) throw inUseError(home, holder);
    await rm(lockFile(home), { force: true });
  }
}

/** The running process that holds the lock of this home; undefined if there is none. */
export async function findHolder(home: string): Promise<RunningProcess | undefined> {
  // A lock file is created before it is written: an empty one may have been created just now.
  const holder = (await readRunning(lockFile(home))) ?? (await sleep(100).then(() => readRunning(lockFile(home))));
  return holder && (await isRunning(holder)) ? holder : undefined;
}

function lockFile(home: string): string {
  return path.join(home, 'hearsay.lock');
}

function inUseError(home: string, holder: RunningProcess): HearsayError {
  const who = holder.pid === process.pid ? `this process, ${holder.pid}` : `the Hearsay process ${holder.pid}`;
  return new HearsayError(
    'CONFLICT',
    `only one process can use a data folder at a time: ${home} is in use by ${who}; stop it, or set HEARSAY_DATA to another folder`,
  );
}

/**
 * The parent process of a Java, started by `supervised.ts`. It runs exactly as long as Java does, and stops it when its
 * standard input closes: because Hearsay exited, or because it wants to stop Java.
 */
import { spawn } from 'node:child_process';
import { stat, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeArchive, type ArchiveOptions } from './archive.ts';
import { findRunning } from './running.ts';

/** Options passed to the supervisor, which has the working folder and the environment of Java. */
export interface SupervisorOptions {
  readonly java: string;
  readonly args: readonly string[];
  /** File for the id of the Java process, so that a later start can find it if it is left over. */
  readonly pidFile?: string;
  /** The class archive to create, if there is none yet. */
  readonly archive?: ArchiveOptions | undefined;
}

const STOP_GRACE_MS = 30_000;
/** Delay after which short-lived commands have finished. */
const ARCHIVE_DELAY_MS = 10_000;
/** How long Java has to load no further class before the list counts as complete: the first queries load thousands. */
const ARCHIVE_QUIET_MS = 4_000;

const options = JSON.parse(process.argv[2] ?? '') as SupervisorOptions;
const java = spawn(options.java, options.args, { stdio: ['ignore', 'inherit', 'inherit'], windowsHide: true });
const archiving = new AbortController();

java.once('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
java.once('exit', (code, signal) => {
  archiving.abort();
  if (signal !== null) console.error(`Error: Java was killed by ${signal}`);
  process.exit(code ?? 1);
});

process.stdin.once('close', stop).resume();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);

if (java.pid !== undefined && options.pidFile !== undefined)
  await writeFile(options.pidFile, JSON.stringify(await findRunning(java.pid)));
if (options.archive) {
  await sleep(ARCHIVE_DELAY_MS);
  await untilUnchanged(options.archive.classList);
  await makeArchive(options.java, options.archive, archiving.signal);
}

/** Waits until a file has not grown for a while. */
async function untilUnchanged(file: string): Promise<void> {
  for (let before = -1, size = 0; before !== size;) {
    before = size;
    await sleep(ARCHIVE_QUIET_MS);
    size = (await stat(file)).size;
  }
}

function stop(): void {
  archiving.abort();
  java.kill('SIGTERM');
  setTimeout(() => java.kill('SIGKILL'), STOP_GRACE_MS);
}

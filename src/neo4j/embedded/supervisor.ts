/**
 * The parent of the embedded Neo4j: a program of its own, started by `server.ts`, which lives exactly as long as
 * Neo4j does. When its input ends, the service has ended or wants Neo4j stopped; it makes no difference here.
 */
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeArchive, type ArchiveOrders } from './archive.ts';
import { findRunning } from './running.ts';

/** What the service hands to its supervisor. */
export interface Orders {
  java: string;
  args: string[];
  /** Where to write which process Java is, for a start that finds it left over. */
  pidFile: string;
  /** The archive to make, if there is none yet. */
  archive: ArchiveOrders | undefined;
}

const STOP_GRACE_MS = 30_000;
/** By then the start is over, and whoever started us only to do one thing quickly has gone. */
const ARCHIVE_AFTER_MS = 10_000;

const orders = JSON.parse(process.argv[2] ?? '') as Orders;
const java = spawn(orders.java, orders.args, { stdio: ['ignore', 'inherit', 'inherit'], windowsHide: true });
const archiving = new AbortController();

java.once('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
java.once('exit', (code, signal) => {
  archiving.abort();
  if (signal !== null) console.error(`Error: Java was ended by ${signal}`);
  process.exit(code ?? 1);
});

process.stdin.once('close', stop).resume();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);

if (java.pid !== undefined) await writeFile(orders.pidFile, JSON.stringify(await findRunning(java.pid)));
if (orders.archive) {
  await sleep(ARCHIVE_AFTER_MS);
  await makeArchive(orders.java, orders.archive, archiving.signal);
}

function stop(): void {
  archiving.abort();
  java.kill('SIGTERM');
  setTimeout(() => java.kill('SIGKILL'), STOP_GRACE_MS);
}

import { spawn } from 'node:child_process';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';

export interface ArchiveOrders {
  /** The archive to make. */
  file: string;
  /** The classes that Java lists as it loads them; it is still writing. */
  classList: string;
  classPath: string;
}

/** Java refuses a list with a line longer than 4096 characters. */
const LONGEST_LINE = 4000;

/**
 * Makes an archive of the classes Neo4j loads as it starts, which takes a third off every later start. Java needs
 * some 20 s for it, so it happens beside a running Neo4j, at the lowest priority, and is given up when that stops.
 */
export async function makeArchive(java: string, orders: ArchiveOrders, signal: AbortSignal): Promise<void> {
  const list = `${orders.classList}.whole`;
  const arriving = `${orders.file}.arriving-${process.pid}`;
  try {
    await writeFile(list, wholeLines(await readFile(orders.classList, 'utf8')));
    // An archive serves only the class path and garbage collector it was made for.
    const args = [`-XX:SharedClassListFile=${list}`, `-XX:SharedArchiveFile=${arriving}`, '-XX:+UseG1GC'];
    await dump(java, ['-Xshare:dump', '-Xmx512m', '-Xlog:disable', ...args, '-cp', orders.classPath], signal);
    await rename(arriving, orders.file);
  } catch (error) {
    // Neo4j starts without it, only less quickly.
    if (!signal.aborted) console.error('no class archive:', error instanceof Error ? error.message : error);
  } finally {
    await rm(arriving, { force: true });
  }
}

function wholeLines(list: string): string {
  const lines = list.slice(0, list.lastIndexOf('\n')).split('\n');
  return lines.filter((line) => line.length < LONGEST_LINE).join('\n');
}

function dump(java: string, args: string[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(java, args, { stdio: 'ignore', windowsHide: true, signal, killSignal: 'SIGKILL' });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Java ended with ${code ?? 'a signal'}`));
    });
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  });
}

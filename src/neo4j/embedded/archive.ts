import { spawn } from 'node:child_process';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import path from 'node:path';
import { requireSpace, RESERVE } from './space.ts';

/** What to build a class archive from. */
export interface ArchiveOptions {
  /** The archive to create. */
  file: string;
  /** The list of classes, to which Java appends each class it loads; it is still being written. */
  classList: string;
  classPath: string;
}

/** Bytes; an archive has 123 MB. */
const ARCHIVE_SPACE = 160 * 1024 * 1024;
/** Java rejects a list with a line longer than 4096 characters. */
const MAX_LINE_LENGTH = 4000;

/**
 * Creates a class data sharing (CDS) archive of the classes that Neo4j loads at startup, which makes later starts a third
 * faster. It takes Java about 20 s, so it runs at the lowest priority while Neo4j is running, and is aborted when it stops.
 */
export async function makeArchive(java: string, options: ArchiveOptions, signal: AbortSignal): Promise<void> {
  const list = `${options.classList}.complete`;
  const temporary = `${options.file}.arriving-${process.pid}`;
  try {
    await requireSpace(path.dirname(path.resolve(options.file)), RESERVE + ARCHIVE_SPACE, 'for the class archive');
    await writeFile(list, completeLines(await readFile(options.classList, 'utf8')));
    // An archive can be used only with the class path and garbage collector it was created for.
    const args = [`-XX:SharedClassListFile=${list}`, `-XX:SharedArchiveFile=${temporary}`, '-XX:+UseG1GC'];
    await dump(java, ['-Xshare:dump', '-Xmx512m', '-Xlog:disable', ...args, '-cp', options.classPath], signal);
    await rename(temporary, options.file);
  } catch (error) {
    // Neo4j also starts without it, only more slowly.
    if (!signal.aborted)
      console.error('could not create the class archive:', error instanceof Error ? error.message : error);
  } finally {
    await rm(temporary, { force: true });
  }
}

function completeLines(list: string): string {
  const lines = list.slice(0, list.lastIndexOf('\n')).split('\n');
  return lines.filter((line) => line.length < MAX_LINE_LENGTH).join('\n');
}

function dump(java: string, args: string[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(java, args, { stdio: 'ignore', windowsHide: true, signal, killSignal: 'SIGKILL' });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Java exited with ${code ?? 'a signal'}`));
    });
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  });
}

import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { link, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { onExit } from 'signal-exit';
import { HearsayError } from './errors.ts';
import { alreadyThere, findTarget, REASONS, type FileTarget, type OutputOptions } from './output-target.ts';
import { printable } from './printable.ts';

/** Content of a file, whole or piece by piece. */
type Content = string | Iterable<string> | AsyncIterable<string>;

/**
 * Writes the output of a command to a path, or to standard output for `-`. A file is written beside and renamed when it
 * is complete, so it is never incomplete, and nothing is lost or left behind when writing fails or is interrupted.
 *
 * @throws InputError when the path cannot be written to, or what is there must not be replaced.
 * @throws HearsayError INTERNAL when writing fails.
 */
export async function writeOutput(path: string, content: Content, options: OutputOptions): Promise<void> {
  const target = await findTarget(path, options);
  try {
    if (target.kind === 'file') await writeFileBeside(target, content);
    else await pipeline(readable(content), await target.open(), { end: target.ends });
  } catch (error) {
    // The reader of a stream may stop early, as in: hearsay generate … | head
    if (errorCode(error) !== 'EPIPE') throw toWriteError(path, error, options.option);
  }
}

/** The error for the user when an output cannot be written. */
export function toWriteError(path: string, error: unknown, option: string): unknown {
  if (error instanceof HearsayError || !(error instanceof Error)) return error;
  const code = errorCode(error);
  if (code === undefined) return error;
  if (code === 'EEXIST') return alreadyThere(path, option);
  const reason = REASONS[code] ?? printable(error.message);
  return new HearsayError('INTERNAL', `${option}: ${printable(path)} was not written: ${reason}`, { cause: error });
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

async function writeFileBeside({ path, existing }: FileTarget, content: Content): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}`);
  // Also when a signal such as that of Ctrl-C ends the process.
  const forget = onExit(() => rmSync(temporary, { force: true }));
  try {
    const file = await open(temporary, 'wx', existing === undefined ? 0o666 : existing.mode & 0o777);
    await pipeline(readable(content), file.createWriteStream({ flush: true }));
    if (existing === undefined) await moveToNew(temporary, path);
    else await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    forget();
  }
}

/** Renames a file; fails if there is one with the new name, also one that another process has just made. */
export async function moveToNew(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw error;
    // Some file systems have no links.
    if (await stat(to).catch(() => undefined)) throw Object.assign(new Error('it exists'), { code: 'EEXIST' });
    await rename(from, to);
    return;
  }
  await rm(from);
}

function readable(content: Content): Readable {
  return Readable.from(typeof content === 'string' ? [content] : content);
}

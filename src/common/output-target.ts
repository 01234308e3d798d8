import { constants, type Stats } from 'node:fs';
import { access, lstat, open, realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { InputError } from './errors.ts';
import { printable } from './printable.ts';

/** Where the output of a command goes. */
export interface OutputOptions {
  /** The option that names it, for messages: `--out`. */
  readonly option: string;
  /** Replaces a file that exists. */
  readonly force?: boolean | undefined;
  /** Files that are read meanwhile, which are never replaced. */
  readonly inputs?: readonly string[];
  /** Whether a file that exists was written by an earlier run of the same command, which may replace it. */
  readonly isOurs?: (path: string) => Promise<boolean>;
}

/** What a path stands for: a file to be made or replaced, or a stream that takes what is written to it. */
export type OutputTarget = FileTarget | StreamTarget;

export interface FileTarget {
  readonly kind: 'file';
  /** Its path, behind symbolic links. */
  readonly path: string;
  readonly existing: Stats | undefined;
}

export interface StreamTarget {
  readonly kind: 'stream';
  readonly open: () => Promise<Writable>;
  /** False for standard output and standard error, which others write to as well. */
  readonly ends: boolean;
}

/**
 * Finds out what can be written to at a path: a new file, an existing one that may be replaced, or a stream: standard
 * output for `-`, a pipe, a terminal, `/dev/null`. Nothing is changed.
 *
 * @throws InputError when it cannot be written to, or what is there must not be replaced.
 */
export async function findTarget(path: string, options: OutputOptions): Promise<OutputTarget> {
  const standard = standardStream(path);
  if (standard) return { kind: 'stream', open: () => Promise.resolve(standard), ends: false };
  const refuse = (reason: string) => new InputError(`${options.option}: ${printable(path)} ${reason}`);
  if (path === '' || path.includes('\0')) throw refuse('is not the name of a file');
  const existing = await found(path, refuse);
  if (existing === undefined) return { kind: 'file', path: await checkFolder(path, refuse), existing };
  if (existing.isDirectory()) throw refuse('is a folder: name a file in it');
  if (existing.isBlockDevice() || existing.isSocket()) throw refuse('is a device or a socket, and not a file');
  if (existing.isCharacterDevice() || existing.isFIFO()) return takesStream(path, existing, refuse);
  if (await isAmong(existing, options.inputs ?? [])) throw refuse('is also read: name another file');
  const isReplaceable = options.force === true || (await options.isOurs?.(path)) === true;
  if (!isReplaceable) throw alreadyThere(path, options.option);
  return { kind: 'file', path: await checkFolder(await realpath(path), refuse), existing };
}

/** What the codes of the system mean, for messages. */
export const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  ENAMETOOLONG: 'its name is too long',
};

type Refuse = (reason: string) => InputError;

async function found(path: string, refuse: Refuse): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ELOOP') throw refuse('is a symbolic link to itself');
    if (code === 'ENAMETOOLONG') throw refuse('is too long for the name of a file');
    if (code === 'EACCES') throw refuse('is in a folder that cannot be read: permission denied');
    const isLink = await lstat(path).then(
      () => true,
      () => false,
    );
    if (isLink) throw refuse('is a symbolic link that leads nowhere');
    return undefined;
  }
}

/** @returns the path, if its folder takes new files. */
async function checkFolder(path: string, refuse: Refuse): Promise<string> {
  if (/[/\\]$/.test(path)) throw refuse('is the name of a folder: name a file in it');
  const folder = dirname(resolve(path));
  const stats = await stat(folder).catch(() => undefined);
  if (!stats?.isDirectory()) throw refuse(`is in a folder that does not exist: make ${printable(folder)} first`);
  await access(folder, constants.W_OK | constants.X_OK).catch((error: unknown) => {
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? 'it cannot be written to';
    throw refuse(`is in a folder that takes no files: ${reason}`);
  });
  return path;
}

async function isAmong(file: Stats, paths: readonly string[]): Promise<boolean> {
  const others = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)));
  return others.some((other) => other?.dev === file.dev && other.ino === file.ino);
}

/** The error for the user when a file is there that must not be replaced. */
export function alreadyThere(path: string, option: string): InputError {
  return new InputError(
    `${option}: ${printable(path)} already exists: choose another name, or replace it with --force`,
  );
}

/** Standard output or standard error, by one of its names. */
function standardStream(path: string): Writable | undefined {
  if (['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'].includes(path)) return process.stdout;
  return ['/dev/stderr', '/dev/fd/2', '/proc/self/fd/2'].includes(path) ? process.stderr : undefined;
}

const TERMINAL_OR_NULL = /^\/dev\/(?:null|tty[^/]*|pts\/\d+)$/;

/** Other devices, such as `/dev/mem`, and pipes that nobody reads are refused. */
async function takesStream(path: string, existing: Stats, refuse: Refuse): Promise<OutputTarget> {
  if (existing.isFIFO()) return { kind: 'stream', open: () => openPipe(path, refuse), ends: true };
  if (!TERMINAL_OR_NULL.test(await realpath(path))) throw refuse('is a device, and not a file');
  return { kind: 'stream', open: async () => (await open(path, constants.O_WRONLY)).createWriteStream(), ends: true };
}

async function openPipe(path: string, refuse: Refuse): Promise<Writable> {
  // Opening a pipe waits for a reader, unless it is told not to; once there is one, writing may wait.
  const probe = await open(path, constants.O_WRONLY | constants.O_NONBLOCK).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENXIO') throw refuse('is a pipe that nothing reads from');
    throw error;
  });
  const pipe = await open(path, constants.O_WRONLY);
  await probe.close();
  return pipe.createWriteStream();
}

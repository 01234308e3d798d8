import { closeSync, constants, openSync, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { Socket } from 'node:net';
import { PIPE_WAIT } from './bounds.ts';

/** What cannot be read as a file; undefined for a regular file, a folder or a pipe. */
export function unreadableKind(stats: Stats): string | undefined {
  if (stats.isCharacterDevice() || stats.isBlockDevice()) return 'it is a device, and not a file';
  return stats.isSocket() ? 'it is a socket, and not a file' : undefined;
}

/**
 * Reads a regular file, or a pipe such as `<(command)` to its end.
 *
 * @returns its bytes, or why they were not read: it has more than `maxSize`, or nothing is written to the pipe.
 * @throws Error of the system.
 */
export async function readBytes(path: string, stats: Stats, maxSize: number): Promise<Buffer | 'too-big' | 'silent'> {
  if (stats.isFIFO()) return readPipe(path, maxSize);
  if (stats.size > maxSize) return 'too-big';
  const file = await open(path);
  // Not `await using`, which Node 22 cannot parse.
  return collect(file.createReadStream({ end: maxSize }), maxSize).finally(() => file.close());
}

async function readPipe(path: string, maxSize: number): Promise<Buffer | 'too-big' | 'silent'> {
  // To open a pipe would wait for a writer, in a thread that cannot be called back.
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const pipe = openSocket(fd);
  const silent = setTimeout(() => pipe.destroy(new Silent()), PIPE_WAIT);
  // What a shell opens for a command has a writer, however slow.
  if (OPENED.test(path)) clearTimeout(silent);
  pipe.once('data', () => clearTimeout(silent));
  pipe.pause();
  try {
    return await collect(pipe, maxSize);
  } catch (error) {
    if (error instanceof Silent) return 'silent';
    throw error;
  } finally {
    clearTimeout(silent);
    pipe.destroy();
  }
}

const OPENED = /^\/(?:dev\/(?:fd\/\d+|stdin)|proc\/(?:self|\d+)\/fd\/\d+)$/;

class Silent extends Error {}

function openSocket(fd: number): Socket {
  try {
    return new Socket({ fd, readable: true, writable: false });
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

async function collect(chunks: AsyncIterable<Buffer>, maxSize: number): Promise<Buffer | 'too-big'> {
  const all: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxSize) return 'too-big';
    all.push(chunk);
  }
  return Buffer.concat(all);
}

import { statfs } from 'node:fs/promises';
import { HearsayError } from '../../common/errors.ts';

const MEBIBYTE = 1024 * 1024;

/**
 * Bytes that stay free on the disk of the embedded Neo4j, for what it writes by itself: its next transaction log, pages
 * that it kept in memory, indexes. It needs them also to start, and to stop.
 */
export const RESERVE = 64 * MEBIBYTE;

/** Bytes that the disk must have free to start a database that is there already: less than for a write, as reading needs none. */
export const START_SPACE = 32 * MEBIBYTE;

/** Bytes that a new database needs: its empty stores, its first transaction logs, and room to write. */
export const NEW_DATABASE_SPACE = 160 * MEBIBYTE;

/** Bytes that the programs need, while they are put in place. */
export const PROGRAMS_SPACE = 160 * MEBIBYTE;

/** The disk has too little room. */
export class DiskFullError extends HearsayError {
  constructor(folder: string, purpose: string, free: number, wanted: number) {
    super(
      'DATABASE_UNAVAILABLE',
      `the disk of ${folder} is too full ${purpose}: ${inMebibytes(free)} free, ${inMebibytes(wanted)} wanted; ` +
        'free some space, or move the folder to a larger disk and set HEARSAY_DATA to it',
    );
  }
}

/** Bytes free on the disk of a folder, for a user without privileges. */
export async function freeSpace(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/**
 * Refuses work for which the disk has too little room: Neo4j does not survive a full one unharmed.
 *
 * @param purpose What needs the room, such as `to start the database`.
 * @throws DiskFullError naming the folder, the bytes that are free and those that are wanted.
 */
export async function requireSpace(folder: string, bytes: number, purpose: string): Promise<void> {
  const free = await freeSpace(folder);
  if (free >= bytes) return;
  throw new DiskFullError(folder, purpose, free, bytes);
}

function inMebibytes(bytes: number): string {
  return `${(bytes / MEBIBYTE).toFixed(bytes < 10 * MEBIBYTE ? 1 : 0)} MiB`;
}

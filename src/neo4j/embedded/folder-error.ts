import { HearsayError, InputError } from '../../common/errors.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOTDIR: 'it is, or lies in, something that is not a folder',
  EEXIST: 'it is not a folder',
  // Also for a folder below one that cannot be created on a read-only file system.
  ENOENT: 'the system does not let it be created there: its file system may be read-only',
  EACCES: 'you have no permission to write there',
  EPERM: 'you have no permission to write there',
  EROFS: 'its file system is read-only',
  ENAMETOOLONG: 'its path is too long',
  EINVAL: 'the system does not let it be created there',
  ELOOP: 'its path has a circle of symbolic links',
};

/** Converts a failure of the file system in the data folder to an error for the user; returns others unchanged. */
export function toFolderError(error: unknown, folder: string): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error;
  const code = String(error.code);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new HearsayError(
      'DATABASE_UNAVAILABLE',
      `the disk of ${folder} is full: free some space, or set HEARSAY_DATA to a folder on another disk`,
      { cause: error },
    );
  }
  const reason = REASONS[code];
  if (reason === undefined) return error;
  return new InputError(
    `${folder} cannot be used for the database (${reason}): set HEARSAY_DATA to a folder that Hearsay may write`,
    { cause: error },
  );
}

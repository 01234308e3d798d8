import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, open, rm, statfs, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const MEBIBYTE = 1024 * 1024;
const run = promisify(execFile);

/** A real file system of its own, which can be filled. */
export interface SmallDisk {
  readonly folder: string;
  free(): Promise<number>;
  /** Fills it with a file until so many bytes are free. */
  fill(leave: number): Promise<void>;
  /** Removes what filled it. */
  clear(): Promise<void>;
  makeReadOnly(): Promise<void>;
  unmount(): Promise<void>;
}

/** Makes and mounts an ext4 file system in a file; returns the reason where that is not permitted. */
export async function mountSmallDisk(mebibytes: number): Promise<SmallDisk | string> {
  const base = await mkdtemp(path.join(tmpdir(), 'hearsay-disk-'));
  const image = path.join(base, 'image');
  const folder = path.join(base, 'mounted');
  const ballast = path.join(folder, 'ballast');
  const free = async () => {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  };
  try {
    await mkdir(folder);
    await writeFile(image, '');
    await truncate(image, mebibytes * MEBIBYTE);
    await run('mkfs.ext4', ['-q', '-m', '0', image]);
    await run('mount', ['-o', 'loop', image, folder]);
  } catch (error) {
    await rm(base, { recursive: true, force: true });
    return `no file system can be mounted here: ${error instanceof Error ? (error.message.trim().split('\n').at(-1) ?? '') : ''}`;
  }
  return {
    folder,
    free,
    fill: async (leave) => {
      const file = await open(ballast, 'a');
      try {
        for (let size = MEBIBYTE; size >= 1024; size /= 4)
          while ((await free()) >= leave + size) await file.write(Buffer.alloc(size));
      } finally {
        await file.close();
      }
    },
    clear: () => rm(ballast, { force: true }),
    makeReadOnly: async () => {
      await run('mount', ['-o', 'remount,ro', folder]);
    },
    unmount: async () => {
      await run('umount', [folder]);
      await rm(base, { recursive: true, force: true });
    },
  };
}

import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { toFolderError } from '../../neo4j/embedded/folder-error.ts';
import { makeFolder } from '../../neo4j/embedded/make-folder.ts';
import { findRunning } from '../../neo4j/embedded/running.ts';

const NAME = /^offline-(\d+)$/;

/** Runs `work` with a temporary folder on the disk of the database. Also removes the folders of killed imports. */
export async function withStaging<Result>(data: string, work: (folder: string) => Promise<Result>): Promise<Result> {
  await removeStale(data);
  const folder = path.resolve(data, `offline-${process.pid}`);
  await makeFolder(folder).catch((error: unknown) => {
    throw toFolderError(error, path.resolve(data));
  });
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function removeStale(data: string): Promise<void> {
  for (const name of await readdir(data).catch(() => [])) {
    const pid = NAME.exec(name)?.[1];
    if (pid === undefined || (Number(pid) !== process.pid && (await findRunning(Number(pid))))) continue;
    await rm(path.join(data, name), { recursive: true, force: true });
  }
}

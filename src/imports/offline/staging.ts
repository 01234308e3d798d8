import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { findRunning } from '../../neo4j/embedded/running.ts';

const NAME = /^offline-(\d+)$/;

/** A folder on the disk of the database for as long as `work` needs it; what a killed import left goes as well. */
export async function withStaging<Result>(data: string, work: (folder: string) => Promise<Result>): Promise<Result> {
  await sweep(data);
  const folder = path.resolve(data, `offline-${process.pid}`);
  await mkdir(folder, { recursive: true });
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function sweep(data: string): Promise<void> {
  for (const name of await readdir(data).catch(() => [])) {
    const maker = NAME.exec(name)?.[1];
    if (maker === undefined || (Number(maker) !== process.pid && (await findRunning(Number(maker))))) continue;
    await rm(path.join(data, name), { recursive: true, force: true });
  }
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { programsFolder } from '../../src/neo4j/embedded/programs.ts';

/** The programs of this checkout, fetched by whichever test is first. */
export const programs = programsFolder(path.join(import.meta.dirname, '../../.hearsay'));

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 }))));

/** A folder that goes when the test file is done. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hearsay-neo4j-'));
  made.push(folder);
  return folder;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { programsFolder } from '../../src/neo4j/embedded/programs.ts';

/** The programs of the embedded Neo4j in this checkout, which the first test downloads. */
export const programs = programsFolder(path.join(import.meta.dirname, '../../.hearsay'));

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 }))));

/** A folder that is removed after the test file. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hearsay-neo4j-'));
  folders.push(folder);
  return folder;
}

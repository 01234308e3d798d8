import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../src/neo4j/embedded/embedded.ts';
import { programsFolder } from '../../src/neo4j/embedded/programs.ts';

/** Where the database of this run is. */
export interface TestNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string | undefined;
  readonly database: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: TestNeo4j;
  }
}

/** One Neo4j for the whole run: an embedded one of its own, or the one that TEST_NEO4J_URI names. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { TEST_NEO4J_URI: uri, TEST_NEO4J_PASSWORD: password } = process.env;
  if (uri) {
    project.provide('neo4j', { uri, user: 'neo4j', password, database: 'neo4j' });
    return () => Promise.resolve();
  }
  const home = await mkdtemp(path.join(tmpdir(), 'hearsay-test-'));
  const programs = programsFolder(path.join(import.meta.dirname, '../../.hearsay'));
  const place = await startEmbedded({ programs, home, report: (line) => console.log(line) });
  project.provide('neo4j', { uri: place.uri, user: place.user, password: place.password, database: place.database });
  return async () => {
    await place.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
}

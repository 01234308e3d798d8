import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../src/neo4j/embedded/embedded.ts';
import { programsFolder } from '../../src/neo4j/embedded/programs.ts';

/** The connection to the database of this run. */
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

/** A database for the run, and how to release it. */
type Place = TestNeo4j & { readonly release: () => Promise<void> };

const PLACES: Readonly<Record<string, () => Promise<Place>>> = { embedded, container, external };

/** Starts one Neo4j for the whole run, as `TEST_NEO4J` says: `embedded` (the default), `container` or `external`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chosen = process.env['TEST_NEO4J'] ?? (project.name === 'containers' ? 'container' : 'embedded');
  const open = PLACES[chosen];
  if (!open) throw new Error(`TEST_NEO4J must be one of ${Object.keys(PLACES).join(', ')}, is ${chosen}`);
  const { release, ...neo4j } = await open();
  console.log(`tests run on the ${chosen} Neo4j at ${neo4j.uri}, database ${neo4j.database}`);
  project.provide('neo4j', neo4j);
  return release;
}

/** An embedded Neo4j for this run. */
async function embedded(): Promise<Place> {
  const home = await mkdtemp(path.join(tmpdir(), 'hearsay-test-'));
  const programs = programsFolder(path.join(import.meta.dirname, '../../.hearsay'));
  // Tests empty and fill the record all the time, after which Neo4j would plan every query again.
  const settings = { 'dbms.cypher.min_replan_interval': '1h' };
  const place = await startEmbedded({ programs, home, settings, report: (line) => console.log(line) });
  const { uri, user, password, database } = place;
  const release = async () => {
    await place.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  return { uri, user, password, database, release };
}

/** The same version in a container for this run. */
async function container(): Promise<Place> {
  // Imported here, so that a run on the embedded Neo4j does not look for Docker.
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const started = await new Neo4jContainer('neo4j:5.26-community').start();
  const user = started.getUsername();
  const password = started.getPassword();
  const release = async () => {
    await started.stop({ timeout: 10_000 });
  };
  return { uri: started.getBoltUri(), user, password, database: 'neo4j', release };
}

/** The Neo4j at `NEO4J_URI`, with `NEO4J_USER`, `NEO4J_PASSWORD` and `NEO4J_DATABASE`; foreign data in it is kept. */
function external(): Promise<Place> {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = process.env;
  if (!uri) throw new Error('TEST_NEO4J=external needs NEO4J_URI');
  const release = () => Promise.resolve();
  return Promise.resolve({ uri, user: user ?? 'neo4j', password, database: database ?? 'neo4j', release });
}

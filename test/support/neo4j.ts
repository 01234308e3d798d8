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

/** A database for the run, and how to leave it. */
type Place = TestNeo4j & { readonly leave: () => Promise<void> };

const PLACES: Readonly<Record<string, () => Promise<Place>>> = { embedded, container, external };

/** One Neo4j for the whole run, from where `TEST_NEO4J` says: `embedded` (the default), `container` or `external`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chosen = process.env['TEST_NEO4J'] ?? (project.name === 'containers' ? 'container' : 'embedded');
  const open = PLACES[chosen];
  if (!open) throw new Error(`TEST_NEO4J must be one of ${Object.keys(PLACES).join(', ')}, is ${chosen}`);
  const { leave, ...neo4j } = await open();
  console.log(`tests run on the ${chosen} Neo4j at ${neo4j.uri}, database ${neo4j.database}`);
  project.provide('neo4j', neo4j);
  return leave;
}

/** A Neo4j of the run's own. */
async function embedded(): Promise<Place> {
  const home = await mkdtemp(path.join(tmpdir(), 'hearsay-test-'));
  const programs = programsFolder(path.join(import.meta.dirname, '../../.hearsay'));
  // The record is emptied and filled at every turn, which Neo4j would take as a reason to plan everything anew.
  const settings = { 'dbms.cypher.min_replan_interval': '1h' };
  const place = await startEmbedded({ programs, home, settings, report: (line) => console.log(line) });
  const { uri, user, password, database } = place;
  const leave = async () => {
    await place.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  return { uri, user, password, database, leave };
}

/** The same version in a container of the run's own. */
async function container(): Promise<Place> {
  // Only here, so that a run on the embedded Neo4j looks for no Docker.
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const started = await new Neo4jContainer('neo4j:5.26-community').start();
  const user = started.getUsername();
  const password = started.getPassword();
  const leave = async () => {
    await started.stop({ timeout: 10_000 });
  };
  return { uri: started.getBoltUri(), user, password, database: 'neo4j', leave };
}

/** The one that `NEO4J_URI`, `NEO4J_USER`, `NEO4J_PASSWORD` and `NEO4J_DATABASE` name; foreign data in it stays. */
function external(): Promise<Place> {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = process.env;
  if (!uri) throw new Error('TEST_NEO4J=external needs NEO4J_URI');
  const leave = () => Promise.resolve();
  return Promise.resolve({ uri, user: user ?? 'neo4j', password, database: database ?? 'neo4j', leave });
}

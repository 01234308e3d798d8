import path from 'node:path';
import type { Neo4jConnection } from '../connection.ts';
import { waitForBolt } from './bolt.ts';
import { adoptStore, endLeftover, prepareHome, readPassword, readPorts, settingsFor, type Ports } from './home.ts';
import { findHolder, takeLock } from './lock.ts';
import { runLog } from './log.ts';
import { choosePort } from './ports.ts';
import { ensurePrograms, NEO4J_VERSION } from './programs.ts';
import { launch, type Server } from './server.ts';

/** Options of {@link startEmbedded}. */
export interface EmbeddedOptions {
  /** Folder of Neo4j's programs, downloaded on first use; several homes may share it. */
  programs: string;
  /** Folder of one database: its data, conf, logs and password. */
  home: string;
  /** 0, the default, takes any free port. */
  boltPort?: number;
  httpPort?: number;
  /** Additional Neo4j settings, which override those of `settingsFor`. */
  settings?: Record<string, string>;
  /** A home filled by `importFull`, whose database replaces the existing one. */
  store?: string;
  /** Called with progress messages for the user. */
  report?: (line: string) => void;
}

/**
 * Starts an embedded Neo4j as a supervised child process and waits until it answers queries.
 *
 * @throws HearsayError CONFLICT if another process uses the home, DATABASE_UNAVAILABLE if Neo4j does not start; InputError
 *   if Java or Maven is missing or a port is taken.
 *
 * @example
 * const connection = await startEmbedded({ programs: programsFolder('.hearsay'), home: await mkdtemp('/tmp/neo4j-') });
 * // … connection.uri, connection.password …
 * await connection.stop();
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Neo4jConnection> {
  const home = path.resolve(options.home);
  const release = await takeLock(home);
  try {
    return await start({ ...options, home }, release);
  } catch (error) {
    await release();
    throw error;
  }
}

/** Connects to the embedded Neo4j that another process runs on this home, waiting while it starts; undefined if none runs. */
export async function joinEmbedded(home: string): Promise<Neo4jConnection | undefined> {
  const folder = path.resolve(home);
  if (!(await findHolder(folder))) return undefined;
  const ports = await readPorts(folder);
  const password = await readPassword(folder);
  if (!ports || password === undefined) return undefined;
  await waitForBolt(ports.bolt, password);
  return { ...toConnection(folder, ports, password), stop: () => Promise.resolve() };
}

async function start(options: EmbeddedOptions, release: () => Promise<void>): Promise<Neo4jConnection> {
  const { home, report = () => undefined } = options;
  await endLeftover(home);
  const programs = await ensurePrograms(options.programs, report);
  const ports = {
    bolt: await choosePort(options.boltPort ?? 0, 'NEO4J_BOLT_PORT', 'Bolt'),
    http: await choosePort(options.httpPort ?? 0, 'NEO4J_HTTP_PORT', 'Neo4j Browser'),
  };
  const settings = { ...settingsFor(ports), ...options.settings };
  const password = await prepareHome(home, ports, settings, programs);
  if (options.store !== undefined) await adoptStore(home, options.store);

  report(`starting Neo4j ${NEO4J_VERSION}`);
  const startedAt = performance.now();
  const log = await runLog(home);
  const server = await launch(programs, home, settings);
  const stop = stopOnce(server, release);
  await waitUntilReady(server, ports, password, log, report).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  report(`Neo4j is up after ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);

  const exited = server.exited.then(async (reason) => `Neo4j ended: ${reason}${await log.lastLines()}`);
  return { ...toConnection(home, ports, password), exited, stop };
}

async function waitUntilReady(
  server: Server,
  ports: Ports,
  password: string,
  log: Awaited<ReturnType<typeof runLog>>,
  report: (line: string) => void,
): Promise<void> {
  const reminder = setInterval(() => {
    report('Neo4j is still starting: the machine may be busy, or it may be recovering from a crash');
  }, 15_000);
  try {
    await waitForBolt(ports.bolt, password, { exited: server.exited, lastLines: log.lastLines });
  } finally {
    clearInterval(reminder);
  }
}

function stopOnce(server: Server, release: () => Promise<void>): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => (stopping ??= server.stop().finally(release));
}

function toConnection(home: string, ports: Ports, password: string): Omit<Neo4jConnection, 'stop'> {
  return {
    kind: 'embedded',
    uri: `bolt://127.0.0.1:${ports.bolt}`,
    user: 'neo4j',
    password,
    database: 'neo4j',
    browserUrl: `http://localhost:${ports.http}/browser/`,
    dataFolder: home,
  };
}

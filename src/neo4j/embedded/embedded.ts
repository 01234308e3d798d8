import path from 'node:path';
import type { Neo4jConnection } from '../connection.ts';
import { waitForBolt } from './bolt.ts';
import { adoptStore, endLeftover, prepareHome, readPassword, readPorts, settingsFor, type Ports } from './home.ts';
import { findHolder, takeLock } from './lock.ts';
import { runLog } from './log.ts';
import { choosePort } from './ports.ts';
import { ensurePrograms, NEO4J_VERSION } from './programs.ts';
import { launch, type Server } from './server.ts';

export interface EmbeddedOptions {
  /** Neo4j's programs, downloaded on first use; any number of homes may share them. */
  programs: string;
  /** One database: its data, conf, logs and password. */
  home: string;
  /** 0, the default, takes any free port. */
  boltPort?: number;
  httpPort?: number;
  /** More of Neo4j's own settings, or other values for those of `settingsFor`, heap included. */
  settings?: Record<string, string>;
  /** A home that `importFull` filled: its database takes the place of the one that is there. */
  store?: string;
  report?: (line: string) => void;
}

/**
 * Brings up a Neo4j of our own as a supervised child and waits until it answers queries.
 *
 * @example
 * const place = await startEmbedded({ programs: programsFolder('.hearsay'), home: await mkdtemp('/tmp/neo4j-') });
 * // … place.uri, place.password …
 * await place.stop();
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

/** The embedded Neo4j that another process runs on this home, or undefined; waits for it while it comes up. */
export async function joinEmbedded(home: string): Promise<Neo4jConnection | undefined> {
  const folder = path.resolve(home);
  if (!(await findHolder(folder))) return undefined;
  const ports = await readPorts(folder);
  const password = await readPassword(folder);
  if (!ports || password === undefined) return undefined;
  await waitForBolt(ports.bolt, password);
  return { ...describe(folder, ports, password), stop: () => Promise.resolve() };
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
  const begun = performance.now();
  const log = await runLog(home);
  const server = await launch(programs, home, settings);
  const stop = stopOnce(server, release);
  await ready(server, ports, password, log, report).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  report(`Neo4j is up after ${((performance.now() - begun) / 1000).toFixed(1)} s`);

  const exited = server.exited.then(async (how) => `Neo4j ended: ${how}${await log.lastLines()}`);
  return { ...describe(home, ports, password), exited, stop };
}

async function ready(
  server: Server,
  ports: Ports,
  password: string,
  log: Awaited<ReturnType<typeof runLog>>,
  report: (line: string) => void,
): Promise<void> {
  const stillWaiting = setInterval(() => {
    report('Neo4j is still starting: the machine is busy, or a crash left data to recover');
  }, 15_000);
  try {
    await waitForBolt(ports.bolt, password, { ended: server.exited, lastLines: log.lastLines });
  } finally {
    clearInterval(stillWaiting);
  }
}

function stopOnce(server: Server, release: () => Promise<void>): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => (stopping ??= server.stop().finally(release));
}

function describe(home: string, ports: Ports, password: string): Omit<Neo4jConnection, 'stop'> {
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

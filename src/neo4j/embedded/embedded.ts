import path from 'node:path';
import type { Neo4jConnection } from '../connection.ts';
import { waitForBolt } from './bolt.ts';
import { toFolderError } from './folder-error.ts';
import {
  adoptStore,
  endLeftover,
  prepareHome,
  readPassword,
  readPorts,
  settingsFor,
  wasStarted,
  type Ports,
} from './home.ts';
import { KeptUp } from './keep-up.ts';
import { findHolder, takeLock } from './lock.ts';
import { choosePort } from './ports.ts';
import { ensurePrograms } from './programs.ts';
import { remind, runNeo4j, type Running } from './run.ts';
import { NEW_DATABASE_SPACE, requireSpace, RESERVE, START_SPACE } from './space.ts';

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
  /** Whether to start Neo4j again when it ends or fails; `exited` then resolves only if that does not help. */
  keepUp?: boolean;
  /** Called with progress messages for the user. */
  report?: (line: string) => void;
}

/**
 * Starts an embedded Neo4j as a supervised child process and waits until it answers queries.
 *
 * @throws HearsayError CONFLICT if another process uses the home, DATABASE_UNAVAILABLE if Neo4j does not start or the disk
 *   is too full; InputError if Java or Maven is missing, a port is taken, or the home cannot be a folder.
 *
 * @example
 * const connection = await startEmbedded({ programs: programsFolder('.hearsay'), home: await mkdtemp('/tmp/neo4j-') });
 * // … connection.uri, connection.password …
 * await connection.stop();
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Neo4jConnection> {
  const home = path.resolve(options.home);
  let release: (() => Promise<void>) | undefined;
  try {
    release = await takeLock(home);
    return await start({ ...options, home }, release);
  } catch (error) {
    await release?.();
    throw toFolderError(error, home);
  }
}

/** As {@link startEmbedded}, by a process that has the lock of the home already, and keeps it. */
export function startLocked(options: EmbeddedOptions): Promise<Neo4jConnection> {
  return start({ ...options, home: path.resolve(options.home) }, () => Promise.resolve());
}

/** Holds the lock of a home during `work`; a failure of the file system is converted to an error for the user. */
export async function withHome<Result>(home: string, work: () => Promise<Result>): Promise<Result> {
  try {
    const release = await takeLock(home);
    return await work().finally(release);
  } catch (error) {
    throw toFolderError(error, home);
  }
}

/** Connects to the embedded Neo4j that another process runs on this home, waiting while it starts; undefined if none runs. */
export async function joinEmbedded(
  home: string,
  report: (line: string) => void = () => undefined,
): Promise<Neo4jConnection | undefined> {
  const folder = path.resolve(home);
  if (!(await findHolder(folder))) return undefined;
  const ports = await readPorts(folder);
  const password = await readPassword(folder);
  if (!ports || password === undefined) return undefined;
  const reminder = remind(report, 'waiting for the Neo4j that another process runs');
  await waitForBolt(ports.bolt, password).finally(() => clearInterval(reminder));
  return { ...toConnection(folder, ports, password), stop: () => Promise.resolve() };
}

async function start(options: EmbeddedOptions, release: () => Promise<void>): Promise<Neo4jConnection> {
  const { home, report = () => undefined } = options;
  await endLeftover(home);
  await requireSpace(home, wasStarted(home) ? START_SPACE : NEW_DATABASE_SPACE, 'to start the database');
  const programs = await ensurePrograms(options.programs, report);
  const ports = {
    bolt: await choosePort(options.boltPort ?? 0, 'NEO4J_BOLT_PORT', 'Bolt'),
    http: await choosePort(options.httpPort ?? 0, 'NEO4J_HTTP_PORT', 'Neo4j Browser'),
  };
  const settings = { ...settingsFor(ports), ...options.settings };
  if (options.store !== undefined) {
    await prepareHome(home, ports, settings, programs);
    await adoptStore(home, options.store);
  }
  const run = (signal?: AbortSignal) => runNeo4j({ programs, home, ports, settings, report }, signal);
  const first = await run();
  const kept = options.keepUp ? new KeptUp(first, run, home, report) : once(first);
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= kept.stop().finally(release));
  return { ...toConnection(home, ports, first.password), exited: kept.exited, stop };
}

function once({ exited, log, stop }: Running): { exited: Promise<string>; stop: () => Promise<void> } {
  return { exited: exited.then(async (reason) => `Neo4j ended: ${reason}${await log.lastLines()}`), stop };
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
    requireSpace: (bytes) => requireSpace(home, RESERVE + bytes, 'to write'),
  };
}

import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { HearsayError, InputError } from '../../common/errors.ts';
import { ADMIN_TOOL, runAdmin } from './admin.ts';
import { relevantLines } from './log.ts';
import { makeFolder } from './make-folder.ts';
import { LOOPBACK } from './ports.ts';
import type { Programs } from './programs.ts';
import { endRunning, readRunning } from './running.ts';

/** Ports of the embedded Neo4j. */
export interface Ports {
  bolt: number;
  http: number;
}

const FOLDERS = ['conf', 'data', 'import', 'logs', 'plugins', 'run'];

/** The file with the process id of the Java running on this home. */
export function javaFile(home: string): string {
  return path.join(home, 'run', 'java.json');
}

/**
 * Creates the folders of the home and rewrites its conf, so that the current settings apply.
 *
 * @returns the password of user neo4j, which is generated and set at the first start.
 * @throws InputError if the password file of an existing database is missing.
 */
export async function prepareHome(
  home: string,
  ports: Ports,
  settings: Record<string, string>,
  programs: Programs,
): Promise<string> {
  await layOutHome(home, settings);
  await writeFile(portsFile(home), JSON.stringify(ports));
  const existing = await readPassword(home);
  if (wasStarted(home)) return existing ?? throwPasswordLost(home);
  return setPassword(home, programs, existing ?? randomBytes(24).toString('hex'));
}

/** Creates the folders of a home, and its conf with these settings. */
export async function layOutHome(home: string, settings: Record<string, string>): Promise<void> {
  for (const folder of FOLDERS) await makeFolder(path.join(home, folder));
  await writeFile(path.join(home, 'conf', 'neo4j.conf'), toConf(settings));
}

/** Replaces the database of this home by that of another home; the old one is deleted. */
export async function adoptStore(home: string, from: string): Promise<void> {
  for (const kind of ['databases', 'transactions']) {
    const [to, store] = [home, from].map((folder) => path.join(folder, 'data', kind, 'neo4j')) as [string, string];
    await rm(to, { recursive: true, force: true });
    await makeFolder(path.dirname(to));
    await rename(store, to);
  }
}

/** Whether Neo4j was ever started on this home. */
export function wasStarted(home: string): boolean {
  return existsSync(path.join(home, 'data', 'databases'));
}

/** The password of user neo4j, or undefined before the first start. */
export async function readPassword(home: string): Promise<string | undefined> {
  return (await readFile(passwordFile(home), 'utf8').catch(() => undefined))?.trim() || undefined;
}

/** The ports of the Neo4j that runs on this home; undefined if none does. */
export async function readPorts(home: string): Promise<Ports | undefined> {
  const text = await readFile(portsFile(home), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Ports);
}

/** Stops a Neo4j that is still running on this home because both its service and its supervisor were killed. */
export async function endLeftover(home: string): Promise<void> {
  await rm(portsFile(home), { force: true });
  await endJava(home);
}

/** Stops the Java of this home, if it runs. */
export async function endJava(home: string): Promise<void> {
  const java = await readRunning(javaFile(home));
  if (java) await endRunning(java, 30_000);
}

/**
 * Settings of the transaction log. Tried on small file systems that ran full during an import: a log that grows with
 * each transaction is cut in the middle of one, so that the database could not be opened again without `hearsay db repair`;
 * with the space for a whole log taken beforehand, it opened each time, with all that had been confirmed. Logs of 16 MB
 * keep that space, and what an old log holds, small.
 */
export const TRANSACTION_LOG = {
  'db.tx_log.preallocate': 'true',
  'db.tx_log.rotation.size': '16m',
  // Kept for two days by default, up to two gigabytes; Hearsay needs those since the last checkpoint, to recover.
  'db.tx_log.rotation.retention_policy': 'keep_none',
};

/** The default settings of the embedded Neo4j. */
export function settingsFor(ports: Ports): Record<string, string> {
  return {
    'server.default_listen_address': LOOPBACK,
    'server.bolt.listen_address': `${LOOPBACK}:${ports.bolt}`,
    // Neo4j Browser asks the server for this address and connects to it.
    'server.bolt.advertised_address': `localhost:${ports.bolt}`,
    'server.http.listen_address': `${LOOPBACK}:${ports.http}`,
    'server.http.advertised_address': `localhost:${ports.http}`,
    'server.https.enabled': 'false',
    // Otherwise LOAD CSV could read any file on the machine.
    'server.directories.import': 'import',
    // Enough for hundreds of thousands of statements, and small enough for a laptop.
    'server.memory.heap.initial_size': '512m',
    'server.memory.heap.max_size': '1g',
    'server.memory.pagecache.size': '256m',
    ...TRANSACTION_LOG,
    // If APOC is among the plugins, LangChain and GraphRAG read the schema by these procedures, which change nothing.
    'dbms.security.procedures.unrestricted': 'apoc.meta.*',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    // Otherwise stopping waits several seconds for connections that are already closed.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
}

function toConf(settings: Record<string, string>): string {
  // This is the Java properties format, where backslashes must be escaped.
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value.replaceAll('\\', '\\\\')}\n`);
  return `# Rewritten at each start of Hearsay: changes made here are lost.\n${lines.join('')}`;
}

/** Sets the password. Safe to repeat after a failed first start, as nothing has been stored yet. */
async function setPassword(home: string, programs: Programs, password: string): Promise<string> {
  await writeFile(passwordFile(home), `${password}\n`, { mode: 0o600 });
  // Passed in a file, as every user of the machine can read the command line.
  const args = path.join('run', 'set-password.args');
  await writeFile(path.join(home, args), `${ADMIN_TOOL} dbms set-initial-password ${password}`, { mode: 0o600 });
  try {
    const { code, output } = await runAdmin(programs, home, [`@${args}`]);
    if (code !== 0) throw passwordRefused(home, output);
  } finally {
    await rm(path.join(home, args), { force: true });
  }
  return password;
}

function passwordRefused(home: string, output: readonly string[]): HearsayError {
  const lines = relevantLines(output).join('\n  ');
  return new HearsayError('DATABASE_UNAVAILABLE', `the new database in ${home} did not accept a password:\n  ${lines}`);
}

function throwPasswordLost(home: string): never {
  throw new InputError(
    `the database in ${home} can be opened only with the password in ${passwordFile(home)}, which is missing; ` +
      'put it back, or move the folder away to start with an empty database',
  );
}

/** The file with the password of user neo4j. */
export function passwordFile(home: string): string {
  return path.join(home, 'password');
}

function portsFile(home: string): string {
  return path.join(home, 'run', 'ports.json');
}

import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { HearsayError, InputError } from '../../common/errors.ts';
import { tellingLines } from './log.ts';
import { LOOPBACK } from './ports.ts';
import type { Programs } from './programs.ts';
import { endRunning, readRunning } from './running.ts';

export interface Ports {
  bolt: number;
  http: number;
}

const FOLDERS = ['conf', 'data', 'import', 'logs', 'plugins', 'run'];

/** The file that names the Java process running on this home. */
export function javaFile(home: string): string {
  return path.join(home, 'run', 'java.json');
}

/**
 * Lays out the home and writes its conf anew, so that what the environment says now is what holds.
 *
 * @returns the password of user neo4j, made and set on first start.
 */
export async function prepareHome(
  home: string,
  ports: Ports,
  settings: Record<string, string>,
  programs: Programs,
): Promise<string> {
  await Promise.all(FOLDERS.map((folder) => mkdir(path.join(home, folder), { recursive: true })));
  await writeFile(path.join(home, 'conf', 'neo4j.conf'), conf(settings));
  await writeFile(portsFile(home), JSON.stringify(ports));
  const known = await readPassword(home);
  if (wasStarted(home)) return known ?? lost(home);
  return setPassword(home, programs, known ?? randomBytes(24).toString('hex'));
}

/** Puts the database of another home in place of the one in this home, which is lost. */
export async function adoptStore(home: string, from: string): Promise<void> {
  for (const kind of ['databases', 'transactions']) {
    const [to, store] = [home, from].map((folder) => path.join(folder, 'data', kind, 'neo4j')) as [string, string];
    await rm(to, { recursive: true, force: true });
    await mkdir(path.dirname(to), { recursive: true });
    await rename(store, to);
  }
}

/** Whether a Neo4j was ever started on this home. */
export function wasStarted(home: string): boolean {
  return existsSync(path.join(home, 'data', 'databases'));
}

/** The password of user neo4j, or undefined before the first start. */
export async function readPassword(home: string): Promise<string | undefined> {
  return (await readFile(passwordFile(home), 'utf8').catch(() => undefined))?.trim() || undefined;
}

/** The ports of the Neo4j that runs on this home, or undefined. */
export async function readPorts(home: string): Promise<Ports | undefined> {
  const said = await readFile(portsFile(home), 'utf8').catch(() => undefined);
  return said === undefined ? undefined : (JSON.parse(said) as Ports);
}

/** Ends a Neo4j that is still running on this home because both its service and its supervisor were killed. */
export async function endLeftover(home: string): Promise<void> {
  await rm(portsFile(home), { force: true });
  const java = await readRunning(javaFile(home));
  if (java) await endRunning(java, 30_000);
}

/** What the embedded Neo4j is told unless its caller says otherwise. */
export function settingsFor(ports: Ports): Record<string, string> {
  return {
    'server.default_listen_address': LOOPBACK,
    'server.bolt.listen_address': `${LOOPBACK}:${ports.bolt}`,
    // Neo4j Browser asks the server for this address and connects to it.
    'server.bolt.advertised_address': `localhost:${ports.bolt}`,
    'server.http.listen_address': `${LOOPBACK}:${ports.http}`,
    'server.http.advertised_address': `localhost:${ports.http}`,
    'server.https.enabled': 'false',
    // Without it LOAD CSV reads any file on the machine.
    'server.directories.import': 'import',
    // Enough for hundreds of thousands of statements, and little enough for a laptop.
    'server.memory.heap.initial_size': '512m',
    'server.memory.heap.max_size': '1g',
    'server.memory.pagecache.size': '256m',
    // Else a new database takes half a gigabyte for logs it has not written.
    'db.tx_log.preallocate': 'false',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    // Else every stop waits seconds for connections that are closed already.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
}

function conf(settings: Record<string, string>): string {
  // The format is that of Java properties, where a backslash escapes.
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value.replaceAll('\\', '\\\\')}\n`);
  return `# Written anew at each start of Hearsay: changes made here are lost.\n${lines.join('')}`;
}

/** May run again after a start that got no further: nothing has been stored under the password yet. */
async function setPassword(home: string, programs: Programs, password: string): Promise<string> {
  await writeFile(passwordFile(home), `${password}\n`, { mode: 0o600 });
  // Handed over in a file, as every user of the machine can read a command line.
  const args = path.join(home, 'run', 'set-password.args');
  await writeFile(args, `org.neo4j.cli.AdminTool dbms set-initial-password ${password}`, { mode: 0o600 });
  try {
    await promisify(execFile)(programs.java.command, ['-cp', path.join(programs.lib, '*'), `@${args}`], {
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: path.join(home, 'conf') },
    });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    const lines = tellingLines(said.split('\n')).join('\n  ');
    throw new HearsayError('DATABASE_UNAVAILABLE', `the new database in ${home} did not take a password:\n  ${lines}`);
  } finally {
    await rm(args, { force: true });
  }
  return password;
}

function lost(home: string): never {
  throw new InputError(
    `the database in ${home} opens only with the password in ${passwordFile(home)}, which is gone; ` +
      'put it back, or move the folder away to start with an empty database',
  );
}

function passwordFile(home: string): string {
  return path.join(home, 'password');
}

function portsFile(home: string): string {
  return path.join(home, 'run', 'ports.json');
}

import neo4j, { type Driver } from '../graph/driver.ts';
import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../common/config.ts';
import { HearsayError, InputError } from '../common/errors.ts';
import { MAX_PASSWORD_SIZE } from '../common/bounds.ts';
import { readBytes, unreadableKind } from '../common/input.ts';
import { printable } from '../common/printable.ts';
import type { Neo4jConnection } from './connection.ts';
import { findConnectionProblem } from './connection-problem.ts';

type Settings = Pick<
  Config,
  | 'NEO4J_URI'
  | 'NEO4J_USER'
  | 'NEO4J_PASSWORD'
  | 'NEO4J_PASSWORD_FILE'
  | 'NEO4J_DATABASE'
  | 'NEO4J_WAIT'
  | 'NEO4J_BROWSER_URL'
>;

const MIN_VERSION = [5, 26] as const;
const RETRY_INTERVAL_MS = 1_000;
const ATTEMPT_TIMEOUT_MS = 5_000;
// After this time the same problem is reported again, so that the log shows what is being waited for.
const REPORT_INTERVAL_MS = 15_000;

/**
 * Connects to the database at `NEO4J_URI`, and waits until it accepts queries: a container may start after Hearsay.
 *
 * @param report Called with a line whenever the reason for waiting changes, and from time to time while it does not.
 * @throws InputError if a setting is wrong: the password, the kind of address, a version of Neo4j that is too old.
 * @throws HearsayError DATABASE_UNAVAILABLE if it does not accept queries within `NEO4J_WAIT` seconds.
 */
export async function openExternal(
  uri: string,
  config: Settings,
  report: (line: string) => void,
): Promise<Neo4jConnection> {
  // Only scheme and host, as the address may contain a password.
  const address = URL.parse(uri);
  if (!address?.host) throw new InputError('NEO4J_URI must name a host, such as bolt://localhost:7687');
  const name = `${address.protocol}//${address.host}`;
  report(`database: ${name}, from NEO4J_URI`);
  const connection: Neo4jConnection = {
    kind: 'external',
    uri,
    user: config.NEO4J_USER,
    password: await readPassword(config),
    database: config.NEO4J_DATABASE,
    ...(config.NEO4J_BROWSER_URL && { browserUrl: config.NEO4J_BROWSER_URL }),
    stop: () => Promise.resolve(),
  };
  await waitUntilAvailable(connection, name, config.NEO4J_WAIT, report);
  return connection;
}

async function readPassword({ NEO4J_PASSWORD, NEO4J_PASSWORD_FILE: file }: Settings): Promise<string | undefined> {
  if (NEO4J_PASSWORD !== undefined || file === undefined) return NEO4J_PASSWORD;
  const name = `NEO4J_PASSWORD_FILE ${printable(file)}`;
  const bytes = await readFileOf(file).catch((error: unknown) => {
    throw new InputError(`${name} cannot be read: ${printable(String(error))}`, { cause: error });
  });
  if (typeof bytes === 'string') throw new InputError(`${name} cannot be read: ${bytes}`);
  const password = bytes.toString('utf8').trim();
  if (password === '') throw new InputError(`${name} holds no password`);
  return password;
}

/** The bytes of a small file, or why it is none. */
async function readFileOf(file: string): Promise<Buffer | string> {
  const stats = await stat(file);
  const kind = unreadableKind(stats);
  if (kind !== undefined) return kind;
  const bytes = await readBytes(file, stats, MAX_PASSWORD_SIZE);
  if (bytes === 'too-big') return `a password has at most ${MAX_PASSWORD_SIZE} bytes`;
  return bytes === 'silent' ? 'it is a pipe that nothing is written to' : bytes;
}

async function waitUntilAvailable(
  connection: Neo4jConnection,
  name: string,
  seconds: number,
  report: (line: string) => void,
): Promise<void> {
  const { uri, user, password } = connection;
  const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(user, password), {
    connectionTimeout: ATTEMPT_TIMEOUT_MS,
    connectionAcquisitionTimeout: ATTEMPT_TIMEOUT_MS,
    maxConnectionPoolSize: 1,
    telemetryDisabled: true,
    userAgent: 'hearsay',
  });
  const deadline = performance.now() + seconds * 1000;
  let reported = { why: '', at: 0 };
  try {
    for (;;) {
      const why = await findProblem(driver, connection, name);
      if (why === undefined) break;
      if (performance.now() >= deadline) throw unavailable(name, why, seconds);
      if (why !== reported.why || performance.now() - reported.at > REPORT_INTERVAL_MS) {
        const secondsLeft = Math.ceil((deadline - performance.now()) / 1000);
        report(`waiting for Neo4j at ${name}, for at most ${secondsLeft} s more: ${why}`);
        reported = { why, at: performance.now() };
      }
      await sleep(RETRY_INTERVAL_MS);
    }
    if (reported.why) report(`Neo4j at ${name} is available`);
  } finally {
    await driver.close();
  }
}

/**
 * Runs a query.
 *
 * @returns the problem if it fails and waiting may help; undefined if it succeeds.
 * @throws InputError if waiting does not help.
 */
async function findProblem(driver: Driver, connection: Neo4jConnection, name: string): Promise<string | undefined> {
  // With write access, which a cluster provides only once it has a leader.
  const session = driver.session({ database: connection.database, defaultAccessMode: neo4j.session.WRITE });
  try {
    const { summary } = await session.run('RETURN 1');
    checkVersion(summary.server.agent, name);
    return undefined;
  } catch (error) {
    const problem = findConnectionProblem(error, connection);
    if (problem === undefined) throw error;
    if (problem.isPermanent) throw new InputError(`Neo4j at ${name}: ${problem.why}`, { cause: error });
    return problem.why;
  } finally {
    await session.close();
  }
}

/** Checks the agent, such as `Neo4j/5.26.30` or `Neo4j/5.27-aura`; an agent of another form is accepted. */
function checkVersion(agent: string | undefined, name: string): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent ?? '') ?? [];
  if (major === undefined) return;
  const [minMajor, minMinor] = MIN_VERSION;
  if (Number(major) > minMajor || (Number(major) === minMajor && Number(minor) >= minMinor)) return;
  throw new InputError(`Neo4j at ${name}: Hearsay needs ${MIN_VERSION.join('.')} or later, and this is ${agent ?? ''}`);
}

function unavailable(name: string, why: string, seconds: number): HearsayError {
  return new HearsayError(
    'DATABASE_UNAVAILABLE',
    `Neo4j at ${name}: ${why}; waited for ${seconds} s, as set by NEO4J_WAIT`,
  );
}

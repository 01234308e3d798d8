import neo4j, { type Driver } from '../graph/driver.ts';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../common/config.ts';
import { HearsayError, InputError } from '../common/errors.ts';
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

const OLDEST = [5, 26] as const;
const PAUSE = 1_000;
const ATTEMPT = 5_000;
// The same complaint is told again after so long, that a log shows what is waited for.
const REMIND = 15_000;

/**
 * The database at `NEO4J_URI`, once it takes queries. It may come up after Hearsay does, as containers do.
 *
 * @param report Takes a line whenever what is missing changes, and now and then while it does not.
 * @throws InputError when what was given is wrong: the password, the kind of address, a Neo4j that is too old.
 * @throws HearsayError DATABASE_UNAVAILABLE when it is still not there after `NEO4J_WAIT` seconds.
 */
export async function openExternal(
  uri: string,
  config: Settings,
  report: (line: string) => void,
): Promise<Neo4jConnection> {
  // Only scheme and host: someone may have put a password into the address.
  const address = URL.parse(uri);
  if (!address?.host) throw new InputError('NEO4J_URI must name a host, such as bolt://localhost:7687');
  const name = `${address.protocol}//${address.host}`;
  report(`database: ${name}, from NEO4J_URI`);
  const place: Neo4jConnection = {
    kind: 'external',
    uri,
    user: config.NEO4J_USER,
    password: await readPassword(config),
    database: config.NEO4J_DATABASE,
    ...(config.NEO4J_BROWSER_URL && { browserUrl: config.NEO4J_BROWSER_URL }),
    stop: () => Promise.resolve(),
  };
  await untilItAnswers(place, name, config.NEO4J_WAIT, report);
  return place;
}

async function readPassword({ NEO4J_PASSWORD, NEO4J_PASSWORD_FILE: file }: Settings): Promise<string | undefined> {
  if (NEO4J_PASSWORD !== undefined || file === undefined) return NEO4J_PASSWORD;
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new InputError(`NEO4J_PASSWORD_FILE ${file} cannot be read: ${String(error)}`, { cause: error });
  });
  const password = text.trim();
  if (password === '') throw new InputError(`NEO4J_PASSWORD_FILE ${file} holds no password`);
  return password;
}

async function untilItAnswers(
  place: Neo4jConnection,
  name: string,
  seconds: number,
  report: (line: string) => void,
): Promise<void> {
  const { uri, user, password } = place;
  const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(user, password), {
    connectionTimeout: ATTEMPT,
    connectionAcquisitionTimeout: ATTEMPT,
    maxConnectionPoolSize: 1,
    telemetryDisabled: true,
    userAgent: 'hearsay',
  });
  const until = performance.now() + seconds * 1000;
  let told = { why: '', at: 0 };
  try {
    for (;;) {
      const why = await findComplaint(driver, place, name);
      if (why === undefined) break;
      if (performance.now() >= until) throw missing(name, why, seconds);
      if (why !== told.why || performance.now() - told.at > REMIND) {
        const left = Math.ceil((until - performance.now()) / 1000);
        report(`waiting for Neo4j at ${name}, for at most ${left} s more: ${why}`);
        told = { why, at: performance.now() };
      }
      await sleep(PAUSE);
    }
    if (told.why) report(`Neo4j at ${name} is there`);
  } finally {
    await driver.close();
  }
}

/**
 * @returns what is missing, if waiting may help.
 * @throws InputError if it does not.
 */
async function findComplaint(driver: Driver, place: Neo4jConnection, name: string): Promise<string | undefined> {
  // With write access, so that a cluster has to have a leader.
  const session = driver.session({ database: place.database, defaultAccessMode: neo4j.session.WRITE });
  try {
    const { summary } = await session.run('RETURN 1');
    checkVersion(summary.server.agent, name);
    return undefined;
  } catch (error) {
    const refusal = findConnectionProblem(error, place);
    if (refusal === undefined) throw error;
    if (refusal.final) throw new InputError(`Neo4j at ${name}: ${refusal.why}`, { cause: error });
    return refusal.why;
  } finally {
    await session.close();
  }
}

/** The agent is such as `Neo4j/5.26.30`, or `Neo4j/5.27-aura`; what does not say so is not judged. */
function checkVersion(agent: string | undefined, name: string): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent ?? '') ?? [];
  if (major === undefined) return;
  const [oldest, least] = OLDEST;
  if (Number(major) > oldest || (Number(major) === oldest && Number(minor) >= least)) return;
  throw new InputError(`Neo4j at ${name}: Hearsay needs ${OLDEST.join('.')} or later, and this is ${agent ?? ''}`);
}

function missing(name: string, why: string, seconds: number): HearsayError {
  return new HearsayError(
    'DATABASE_UNAVAILABLE',
    `Neo4j at ${name}: ${why}; waited for ${seconds} s, which NEO4J_WAIT changes`,
  );
}

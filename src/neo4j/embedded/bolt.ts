import neo4j, { Neo4jError, type Driver } from '../../graph/driver.ts';
import { findFailure } from '../../graph/failures.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { HearsayError } from '../../common/errors.ts';
import { isOpen, LOOPBACK } from './ports.ts';

/** How long a start may take, in seconds: after a crash, a large import is recovered on a slow machine. */
const START_LIMIT_SECONDS = 900;
/** How long to wait for a Neo4j that another process runs. */
const JOIN_LIMIT_SECONDS = 60;
const FIRST_PAUSE_MS = 50;
const MAX_PAUSE_MS = 1_000;
const CONNECTION_TIMEOUT_MS = 5_000;

/** A server that is starting. */
export interface StartingServer {
  /** Resolves with the exit reason if it exits. */
  exited: Promise<string>;
  /** The relevant last lines of its log. */
  lastLines: () => Promise<string>;
  /** The error for the user when it runs, but could not open its database. */
  unopened: () => Promise<HearsayError>;
}

/** How a database does. */
export type Health = 'up' | 'starting' | 'failed' | 'no login' | 'no answer';

/**
 * Waits until the server answers a query, which happens some time after its port opens.
 *
 * @param server Undefined when another process runs it.
 * @throws HearsayError DATABASE_UNAVAILABLE if it exits, takes longer than {@link START_LIMIT_SECONDS}, cannot open its
 *   database, or rejects the password.
 */
export async function waitForBolt(port: number, password: string, server?: StartingServer): Promise<void> {
  const limit = server ? START_LIMIT_SECONDS : JOIN_LIMIT_SECONDS;
  const giveUp = new AbortController();
  const exited = server?.exited.then((reason) => `it ended: ${reason}`) ?? new Promise<never>(() => undefined);
  const failure = await Promise.race([
    exited,
    sleep(limit * 1000, `no answer within ${limit} s`, { signal: giveUp.signal }),
    pollUntilUp(port, password, giveUp.signal, server === undefined),
  ]).finally(() => {
    giveUp.abort();
  });
  if (failure === undefined) return;
  if (failure === 'failed' && server) throw await server.unopened();
  const lines = (await server?.lastLines()) ?? '';
  const what = server
    ? 'the embedded Neo4j did not start'
    : 'the embedded Neo4j that another process runs is not ready';
  throw new HearsayError('DATABASE_UNAVAILABLE', `${what}: ${failure}${lines}`);
}

/** @param isPatient Whether to wait also for a database that has failed: the process that runs it starts it again. */
async function pollUntilUp(
  port: number,
  password: string,
  signal: AbortSignal,
  isPatient: boolean,
): Promise<string | undefined> {
  for (let pause = FIRST_PAUSE_MS; !signal.aborted; pause = Math.min(MAX_PAUSE_MS, pause * 1.2)) {
    const health = (await isOpen(port)) ? await healthAt(port, password) : 'no answer';
    if (health === 'up') return undefined;
    if (health === 'no login') return 'it rejects the password in its home';
    if (health === 'failed' && !isPatient) return 'failed';
    await sleep(pause);
  }
  return undefined;
}

async function healthAt(port: number, password: string): Promise<Health> {
  const driver = openDriver(port, password);
  try {
    return await findHealth(driver);
  } finally {
    await driver.close();
  }
}

/** Opens a driver with one connection to the embedded Neo4j. */
export function openDriver(port: number, password: string): Driver {
  return neo4j.driver(`bolt://${LOOPBACK}:${port}`, neo4j.auth.basic('neo4j', password), {
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    connectionAcquisitionTimeout: CONNECTION_TIMEOUT_MS,
    maxConnectionPoolSize: 1,
    telemetryDisabled: true,
    userAgent: 'hearsay',
  });
}

/** Asks a Neo4j how its database does. Bounded: one that hangs is given no more time than one that is down. */
export async function findHealth(driver: Driver): Promise<Health> {
  const late = new AbortController();
  try {
    return await Promise.race([
      ask(driver),
      sleep(2 * CONNECTION_TIMEOUT_MS, 'no answer' as const, { signal: late.signal }),
    ]);
  } finally {
    late.abort();
  }
}

async function ask(driver: Driver): Promise<Health> {
  try {
    await run(driver, undefined, 'RETURN 1');
    return 'up';
  } catch (error) {
    if (!(error instanceof Neo4jError)) return 'no answer';
    if (findFailure(error) === 'login') return 'no login';
    // After a critical error, Neo4j refuses every transaction until it is started again.
    if (/^Neo\.DatabaseError\.Transaction\./.test(error.code)) return 'failed';
    return /DatabaseUnavailable|DatabaseNotFound/.test(error.code) ? statusFrom(driver) : 'no answer';
  }
}

/** How the database does by what Neo4j keeps about it. */
async function statusFrom(driver: Driver): Promise<Health> {
  try {
    const [row] = await run(driver, 'system', 'SHOW DEFAULT DATABASE YIELD currentStatus, statusMessage');
    return row?.['currentStatus'] === 'offline' && row['statusMessage'] !== '' ? 'failed' : 'starting';
  } catch {
    return 'no answer';
  }
}

/** @param database The default one if undefined: settings may give it another name. */
async function run(driver: Driver, database: string | undefined, query: string): Promise<Record<string, unknown>[]> {
  const session = driver.session({ ...(database !== undefined && { database }) });
  try {
    const { records } = await session.run(query);
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

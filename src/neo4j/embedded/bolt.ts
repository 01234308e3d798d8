import neo4j, { Neo4jError } from '../../graph/driver.ts';
import { findFailure } from '../../graph/failures.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { HearsayError } from '../../common/errors.ts';
import { isOpen, LOOPBACK } from './ports.ts';

const START_LIMIT_SECONDS = 180;

/** A server that is starting. */
export interface StartingServer {
  /** Resolves with the exit reason if it exits. */
  exited: Promise<string>;
  /** The relevant last lines of its log. */
  lastLines: () => Promise<string>;
}

/**
 * Waits until the server answers a query, which happens some time after its port opens.
 *
 * @throws HearsayError DATABASE_UNAVAILABLE if it exits, takes longer than {@link START_LIMIT_SECONDS}, or rejects the
 *   password.
 */
export async function waitForBolt(port: number, password: string, server?: StartingServer): Promise<void> {
  const giveUp = new AbortController();
  const exited = server?.exited.then((reason) => `it ended: ${reason}`) ?? new Promise<never>(() => undefined);
  const failure = await Promise.race([
    exited,
    sleep(START_LIMIT_SECONDS * 1000, `no answer within ${START_LIMIT_SECONDS} s`, { signal: giveUp.signal }),
    pollUntilAnswer(port, password, giveUp.signal),
  ]).finally(() => {
    giveUp.abort();
  });
  if (failure === undefined) return;
  const lines = (await server?.lastLines()) ?? '';
  throw new HearsayError('DATABASE_UNAVAILABLE', `the embedded Neo4j did not start: ${failure}${lines}`);
}

async function pollUntilAnswer(port: number, password: string, signal: AbortSignal): Promise<string | undefined> {
  while (!signal.aborted) {
    const failure = (await isOpen(port)) ? await query(port, password) : 'not open';
    if (failure === undefined) return undefined;
    if (failure instanceof Neo4jError && findFailure(failure) === 'login')
      return `it rejects the password in its home (${failure.code})`;
    await sleep(50);
  }
  return undefined;
}

/** Runs a query; returns the error if it fails. */
async function query(port: number, password: string): Promise<unknown> {
  const driver = neo4j.driver(`bolt://${LOOPBACK}:${port}`, neo4j.auth.basic('neo4j', password), {
    connectionTimeout: 2000,
    maxConnectionPoolSize: 1,
  });
  const session = driver.session();
  try {
    await session.run('RETURN 1');
    return undefined;
  } catch (error) {
    return error;
  } finally {
    await driver.close();
  }
}

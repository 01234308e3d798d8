import neo4j, { Neo4jError } from '../../graph/driver.ts';
import { findFailure } from '../../graph/failures.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { HearsayError } from '../../common/errors.ts';
import { isOpen, LOOPBACK } from './ports.ts';

const START_LIMIT_SECONDS = 180;

/** What is known of a server that is coming up. */
export interface Coming {
  /** Resolves with how it ended, if it does. */
  ended: Promise<string>;
  /** The end of its log, to tell why. */
  lastLines: () => Promise<string>;
}

/**
 * Waits until the server answers a query, which it does only after its port is open.
 *
 * @throws HearsayError if it ends instead, takes longer than any recovery should, or refuses the password.
 */
export async function waitForBolt(port: number, password: string, coming?: Coming): Promise<void> {
  const giveUp = new AbortController();
  const ended = coming?.ended.then((how) => `it ended: ${how}`) ?? new Promise<never>(() => undefined);
  const failure = await Promise.race([
    ended,
    sleep(START_LIMIT_SECONDS * 1000, `no answer within ${START_LIMIT_SECONDS} s`, { signal: giveUp.signal }),
    untilAnswer(port, password, giveUp.signal),
  ]).finally(() => {
    giveUp.abort();
  });
  if (failure === undefined) return;
  const lines = (await coming?.lastLines()) ?? '';
  throw new HearsayError('DATABASE_UNAVAILABLE', `the embedded Neo4j did not start: ${failure}${lines}`);
}

async function untilAnswer(port: number, password: string, signal: AbortSignal): Promise<string | undefined> {
  while (!signal.aborted) {
    const failure = (await isOpen(port)) ? await query(port, password) : 'not open';
    if (failure === undefined) return undefined;
    if (failure instanceof Neo4jError && findFailure(failure) === 'login')
      return `it refuses the password in its home (${failure.code})`;
    await sleep(50);
  }
  return undefined;
}

/** @returns the error if there is no answer. */
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

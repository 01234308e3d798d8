import { setTimeout as sleep } from 'node:timers/promises';
import { InputError } from '../../common/errors.ts';
import { findHealth, openDriver } from './bolt.ts';
import type { Running } from './run.ts';
import { DiskFullError, requireSpace, START_SPACE } from './space.ts';
import { UnopenedError } from './unopened-error.ts';

const CHECK_INTERVAL_MS = 5_000;
/** How long Neo4j may leave a question without an answer: longer than any pause of a machine that still works. */
const HANG_LIMIT_MS = 120_000;
/** Pauses before the attempts to start it again: 1 s, 2 s, 4 s, and so on up to this. */
const MAX_PAUSE_MS = 30_000;
const MAX_FAILURES = 8;
/** After this time without a failure, earlier ones count no more. */
const STABLE_MS = 60_000;

/** Starts Neo4j and waits until it answers; aborting the signal ends that. */
type Start = (signal: AbortSignal) => Promise<Running>;

/**
 * Keeps Neo4j running: starts it again when it ends, when its database has failed, and when it hangs for minutes. It waits
 * as long as it takes for room on the disk, and gives up after several failures in a row, or one that will not go away.
 */
export class KeptUp {
  /** Resolves with the reason when starting Neo4j again does not help. */
  readonly exited: Promise<string>;
  readonly #start: Start;
  readonly #home: string;
  readonly #report: (line: string) => void;
  readonly #stopping = new AbortController();
  readonly #watching: Promise<unknown>;
  #running: Running;
  #failures = 0;

  constructor(first: Running, start: Start, home: string, report: (line: string) => void) {
    this.#running = first;
    this.#start = start;
    this.#home = home;
    this.#report = report;
    this.#watching = this.#watch().catch((error: unknown) => error);
    this.exited = new Promise((resolve) => {
      void this.#watching.then((error) => {
        if (!this.#stopping.signal.aborted) resolve(toMessage(error));
      });
    });
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#watching;
    await this.#running.stop();
  }

  /** Never resolves; rejects when Neo4j cannot be kept running, or is to be stopped. */
  async #watch(): Promise<never> {
    for (;;) {
      const upSince = performance.now();
      this.#report(`Neo4j ${await this.#whyDown()}; starting it again`);
      if (performance.now() - upSince > STABLE_MS) this.#failures = 0;
      await this.#running.stop();
      this.#running = await this.#startAgain();
    }
  }

  async #startAgain(): Promise<Running> {
    const { signal } = this.#stopping;
    for (let reported = ''; ;) {
      await sleep(Math.min(MAX_PAUSE_MS, 1000 * 2 ** this.#failures), undefined, { signal });
      this.#failures += 1;
      try {
        await requireSpace(this.#home, START_SPACE, 'to start the database again');
        return await this.#start(signal);
      } catch (error) {
        if (signal.aborted || isLasting(error)) throw error;
        if (isFullDisk(error)) this.#failures = Math.min(this.#failures, MAX_FAILURES - 1);
        else if (this.#failures >= MAX_FAILURES) throw error;
        if (toMessage(error) !== reported) this.#report(`${toMessage(error)}; Hearsay goes on trying`);
        reported = toMessage(error);
      }
    }
  }

  /** Resolves when Neo4j has ended, failed or hung. */
  async #whyDown(): Promise<string> {
    const { exited, log } = this.#running;
    const done = new AbortController();
    const ended = exited.then(async (reason) => `ended (${reason})${await log.lastLines()}`);
    try {
      const signal = AbortSignal.any([done.signal, this.#stopping.signal]);
      return await Promise.race([ended, whyIll(this.#running, signal)]);
    } finally {
      done.abort();
    }
  }
}

/** Resolves when Neo4j runs and is of no use any more. */
async function whyIll({ ports, password }: Running, signal: AbortSignal): Promise<string> {
  const driver = openDriver(ports.bolt, password);
  try {
    for (let answeredAt = performance.now(); ;) {
      await sleep(CHECK_INTERVAL_MS, undefined, { signal });
      const health = await findHealth(driver);
      if (health === 'failed') return 'refuses all work after a failure of its database';
      if (health !== 'no answer') answeredAt = performance.now();
      else if (performance.now() - answeredAt > HANG_LIMIT_MS) return `has not answered for ${HANG_LIMIT_MS / 1000} s`;
    }
  } finally {
    await driver.close();
  }
}

function isLasting(error: unknown): boolean {
  return error instanceof InputError || (error instanceof UnopenedError && error.kind === 'damaged log');
}

function isFullDisk(error: unknown): boolean {
  return error instanceof DiskFullError || (error instanceof UnopenedError && error.kind === 'full disk');
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

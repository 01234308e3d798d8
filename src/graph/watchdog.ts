import { Bag } from '../common/bag.ts';
import { HearsayError } from '../common/errors.ts';
import { UNREACHABLE } from './failures.ts';
import type { Probe } from './probe.ts';

/** Milliseconds without an answer after which the database is asked whether it is still there. */
const PATIENCE = 1_500;
const INTERVAL = 500;

/**
 * Fails the reads of a database that has stopped answering, as when its process or network hangs: nothing else ends
 * them before their time limit, and then it looks as if they had asked for too much. While the database is down, reads
 * fail at once.
 */
export class Watchdog {
  readonly #probe: Probe;
  readonly #timer: NodeJS.Timeout;
  readonly #waiting = new Bag<(error: Error) => void>();
  /** Since when reads wait and none has been answered. */
  #since = 0;
  #isDown = false;
  #isAsking = false;

  constructor(probe: Probe) {
    this.#probe = probe;
    this.#timer = setInterval(() => void this.#check(), INTERVAL).unref();
  }

  /** Number of reads that wait for the database. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** The result of a read, unless the database stops answering. */
  watch<Result>(read: () => Promise<Result>): Promise<Result> {
    if (this.#isDown) return Promise.reject(unavailable());
    return new Promise((resolve, reject) => {
      if (this.#waiting.size === 0) this.#since = performance.now();
      const waiting = this.#waiting.add(reject);
      read()
        .then(resolve, reject)
        .finally(() => {
          this.#since = performance.now();
          this.#waiting.delete(waiting);
        });
    });
  }

  close(): void {
    clearInterval(this.#timer);
  }

  async #check(): Promise<void> {
    const isQuiet = this.#waiting.size > 0 && performance.now() - this.#since > PATIENCE;
    if (this.#isAsking || !(isQuiet || this.#isDown)) return;
    this.#isAsking = true;
    this.#isDown = !(await this.#probe.answers());
    this.#isAsking = false;
    if (!this.#isDown) return;
    for (const waiting of this.#waiting.entries()) {
      this.#waiting.delete(waiting);
      waiting.item(unavailable());
    }
  }
}

function unavailable(): HearsayError {
  return new HearsayError('DATABASE_UNAVAILABLE', UNREACHABLE);
}

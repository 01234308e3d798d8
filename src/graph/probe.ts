import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from './driver.ts';

/** Milliseconds in which a database answers if it is well. */
const TIMEOUT = 1_500;

export interface ProbeOptions {
  readonly connect: () => Driver;
  readonly database: string;
  /** A query that costs nothing. */
  readonly query: string;
}

/**
 * Asks the database whether it answers, over a connection of its own: those of the pool may all be waiting for it, or
 * for each other.
 */
export class Probe {
  readonly #options: ProbeOptions;
  #driver: Driver | undefined;
  #asking: Promise<boolean> | undefined;

  constructor(options: ProbeOptions) {
    this.#options = options;
  }

  /** Whether the database answers within 1.5 s; callers at the same time share one question. */
  answers(): Promise<boolean> {
    this.#asking ??= this.#ask().finally(() => (this.#asking = undefined));
    return this.#asking;
  }

  async close(): Promise<void> {
    await this.#driver?.close();
  }

  async #ask(): Promise<boolean> {
    const { connect, database, query } = this.#options;
    const driver = (this.#driver ??= connect());
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    const answered = session.run(query).then(
      () => true,
      () => false,
    );
    // What has arrived is read first, since the event loop may have been held for longer than that.
    const waited = sleep(TIMEOUT, false, { ref: false }).then(() => setImmediate(false));
    const isUp = await Promise.race([answered, waited]);
    if (isUp) await session.close();
    else this.#discard(driver);
    return isUp;
  }

  /** Leaves a connection that may hang for ever. */
  #discard(driver: Driver): void {
    this.#driver = undefined;
    driver.close().catch(() => undefined);
  }
}

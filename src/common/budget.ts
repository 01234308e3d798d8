import { HearsayError } from './errors.ts';
import { isTurnLong } from './event-loop.ts';

/** Checks of the time between which objects are only counted. */
const CHECK_EVERY = 16;
/** Number of values that go on in one turn of the event loop. */
const BATCH = 64;

/** What bounds the work of one request. */
export interface Bounds {
  /** Maximum number of objects that the request may make. */
  readonly objects: number;
  /** Aborted when the client disconnects. */
  readonly signal?: AbortSignal | undefined;
  /** Called when the request must stop; what it has made so far is of no use. */
  readonly onStop?: (reason: HearsayError) => void;
}

/**
 * The work that one request may do. It counts the objects of the answer while they are made, lets work that takes long
 * give way to the event loop, and stops it: beyond the limit, after the deadline, and when the client has disconnected.
 * The estimate before a request runs assumes the length of lists; this counts their items.
 */
export class Budget {
  readonly #bounds: Bounds;
  #made = 0;
  #stopped: HearsayError | undefined;
  /** Values that go on in a later turn, first in first out, and reads that wait until all of them have. */
  #waiting: (() => void)[] = [];
  #reads: (() => void)[] = [];
  #untilCheck = CHECK_EVERY;
  #giveWay = false;

  constructor(bounds: Bounds = { objects: Infinity }) {
    this.#bounds = bounds;
  }

  /** Number of objects that were made so far. */
  get made(): number {
    return this.#made;
  }

  /** Number of objects that may still be made. */
  get remaining(): number {
    return Math.max(this.#bounds.objects - this.#made, 0);
  }

  /** A promise that never settles: execution that has been stopped waits for it, and is collected with it. */
  readonly never = new Promise<never>(() => undefined);

  /** Whether the request has been stopped. */
  hasStopped(): boolean {
    // Polled, because an abort listener would cost every request about a tenth of its time.
    if (this.#stopped === undefined && this.#bounds.signal?.aborted)
      this.stop(new HearsayError('QUERY_TOO_COSTLY', 'the client has disconnected'));
    return this.#stopped !== undefined;
  }

  /** @throws HearsayError if the request has been stopped. */
  check(): void {
    if (this.hasStopped() && this.#stopped) throw this.#stopped;
  }

  /** Stops the request: nothing more is read or resolved. */
  stop(reason: HearsayError): void {
    if (this.#stopped) return;
    this.#stopped = reason;
    this.#waiting = [];
    this.#reads = [];
    this.#bounds.onStop?.(reason);
  }

  /** Stops the request if so many more objects are more than it may make. */
  allow(objects: number): boolean {
    if (objects <= this.remaining) return true;
    this.stop(tooManyObjects(this.#bounds.objects));
    return false;
  }

  /** Counts the objects of a resolved value, and returns it: at once, in a later turn of the event loop, or never. */
  spend<Value>(value: Value): Value | Promise<Value> {
    const objects = Array.isArray(value) ? value.length : value == null ? 0 : 1;
    if (!this.allow(objects)) return this.never;
    this.#made += objects;
    return this.#mustGiveWay() ? this.#later(value) : value;
  }

  /**
   * Dispatches the reads that a loader has collected, as DataLoader does by itself, but not before everything that gave
   * way has gone on: so that a level of the query is one read, however many turns it takes.
   */
  readonly dispatch = (read: () => void): void => {
    void Promise.resolve().then(() =>
      process.nextTick(() => {
        if (this.#waiting.length > 0) this.#reads.push(read);
        else read();
      }),
    );
  };

  #mustGiveWay(): boolean {
    if (this.#giveWay) return true;
    this.#untilCheck -= 1;
    if (this.#untilCheck > 0) return false;
    this.#untilCheck = CHECK_EVERY;
    return (this.#giveWay = isTurnLong());
  }

  #later<Value>(value: Value): Promise<Value> {
    if (this.#waiting.length === 0) setImmediate(() => this.#goOn());
    return new Promise((resolve) => this.#waiting.push(() => resolve(value)));
  }

  #goOn(): void {
    if (this.hasStopped()) return;
    this.#giveWay = false;
    for (const resume of this.#waiting.splice(0, BATCH)) resume();
    // After what was resumed, which may give way again.
    setImmediate(() => {
      if (this.#waiting.length > 0) this.#goOn();
      else for (const read of this.#reads.splice(0)) read();
    });
  }
}

function tooManyObjects(limit: number): HearsayError {
  return new HearsayError(
    'QUERY_TOO_COSTLY',
    `the answer holds more than the ${limit} objects allowed: ask for smaller pages, shorter lists, or nest less`,
  );
}

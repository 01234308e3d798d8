import type { Server, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Bag } from '../../common/bag.ts';

/** Milliseconds that a client has to send its headers, and its whole request. */
const HEADERS_TIMEOUT = 10_000;
const REQUEST_TIMEOUT = 12_000;
/** Milliseconds after which a client that takes nothing of its answer is disconnected. */
const READ_TIMEOUT = 8_000;
/** Bytes a second that a client must take of its answer, after READ_TIMEOUT. */
const MIN_READ_RATE = 20_000;
/** Bytes of answers that clients have not taken yet above which no more requests are answered. */
const MAX_UNREAD = 128 * 1024 * 1024;
const CHECK_INTERVAL = 1_000;

/** Milliseconds in which clients learn that the service stops, and the longest that it waits for running requests. */
const DRAIN_TIME = 300;
const MAX_DRAIN_TIME = 10_000;

/** The open connections of a server: bounds what each may hold, and ends them when the service stops. */
export class Connections {
  readonly #server: Server;
  readonly #running = new Bag<ServerResponse>();
  /** Answers that were not taken at once, with the time at which that was found and their length. */
  readonly #unread = new WeakMap<ServerResponse, { since: number; length: number }>();
  readonly #timer: NodeJS.Timeout;
  #unreadBytes = 0;
  #isDraining = false;

  constructor(server: Server, maxConnections: number) {
    this.#server = server;
    server.headersTimeout = HEADERS_TIMEOUT;
    server.requestTimeout = REQUEST_TIMEOUT;
    server.maxConnections = maxConnections;
    this.#timer = setInterval(() => this.#checkReaders(), CHECK_INTERVAL).unref();
  }

  /** Whether the service is stopping. */
  get isDraining(): boolean {
    return this.#isDraining;
  }

  /** Whether clients have left so much unread that no more is to be added. */
  get isFull(): boolean {
    return this.#unreadBytes > MAX_UNREAD;
  }

  /** Keeps account of an answer until it is sent. */
  track(response: ServerResponse): void {
    const running = this.#running.add(response);
    response.once('close', () => this.#running.delete(running));
    if (this.#isDraining) response.shouldKeepAlive = false;
  }

  /** Lets the requests that are under way end, for ten seconds at most, then closes all connections. */
  async drain(): Promise<void> {
    this.#isDraining = true;
    const started = this.#running.entries();
    for (const { item: response } of started) if (!response.headersSent) response.shouldKeepAlive = false;
    const deadline = performance.now() + MAX_DRAIN_TIME;
    const until = async (isDone: () => boolean) => {
      while (!isDone() && performance.now() < deadline) await sleep(20);
    };
    // New ones are still answered, so that a load balancer has the time to see that the service is no longer ready.
    if (started.length > 0) await sleep(DRAIN_TIME);
    await until(() => !started.some((running) => this.#running.has(running)));
    this.#server.close();
    await until(() => this.#running.size === 0);
    this.#server.closeAllConnections();
    clearInterval(this.#timer);
  }

  /** Disconnects clients that do not take their answers. */
  #checkReaders(): void {
    const now = performance.now();
    this.#unreadBytes = 0;
    for (const running of this.#running.entries()) {
      const response = running.item;
      // One that waits for its turn on a connection is not told when that is closed.
      if (response.req.socket.destroyed) this.#running.delete(running);
      const length = response.headersSent ? response.writableLength : 0;
      if (length === 0) continue;
      // Files, which have an entity tag, are the same buffer for all.
      if (!response.hasHeader('etag')) this.#unreadBytes += length;
      this.#checkReader(response, length, now);
    }
  }

  #checkReader(response: ServerResponse, length: number, now: number): void {
    const unread = this.#unread.get(response);
    if (!unread) {
      this.#unread.set(response, { since: now, length });
      // Node ends the connection when nothing was sent for this time.
      response.socket?.setTimeout(READ_TIMEOUT);
    } else if (now - unread.since > READ_TIMEOUT + (unread.length / MIN_READ_RATE) * 1000) response.destroy();
  }
}

import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Graph } from '../../graph/graph.ts';
import { batches } from '../../graph/loader.ts';

/** Requests that run at the same time: the database answers a hundred at once, and a client waits only so long. */
const MAX_RUNNING = 500;
/** Operations that have figures of their own; all others share one name. */
const MAX_OPERATIONS = 100;
const OTHER = 'other';
/** Seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The figures of the service for Prometheus. */
export class Metrics {
  readonly registry = new Registry();
  /** Number of GraphQL requests that are running. */
  running = 0;
  readonly #durations: Histogram<'operation'>;
  readonly #errors: Counter<'code'>;
  readonly #operations = new Set<string>();

  constructor(graph: Graph) {
    const registers = [this.registry];
    this.#durations = new Histogram({
      name: 'hearsay_request_duration_seconds',
      help: `Time of GraphQL requests, by operation: the first ${MAX_OPERATIONS} names, "${OTHER}", "anonymous" and "invalid".`,
      labelNames: ['operation'],
      buckets: BUCKETS,
      registers,
    });
    this.#errors = new Counter({
      name: 'hearsay_errors_total',
      help: 'GraphQL requests that were answered with errors, by the code of the first one.',
      labelNames: ['code'],
      registers,
    });
    const kept = {
      hearsay_reads_total: { help: 'Queries to the database.', read: () => graph.reads },
      hearsay_loader_batches_total: { help: 'Reads of loaders.', read: () => batches.count },
      hearsay_loader_keys_total: { help: 'Objects requested from loaders.', read: () => batches.keys },
    };
    for (const [name, { help, read }] of Object.entries(kept)) keptCounter(name, help, registers, read);
    keptGauge('hearsay_requests_running', 'GraphQL requests that are running.', registers, () => this.running);
    keptGauge(
      'hearsay_reads_running',
      'Connections to the database in use, and reads that wait for one.',
      registers,
      () => graph.waiting,
    );
  }

  /** Whether no more requests should run for now. */
  get isBusy(): boolean {
    return this.running >= MAX_RUNNING;
  }

  /**
   * Counts a request.
   *
   * @param operation Name of the operation if it ran; undefined if it was refused.
   * @param code Code of the first error, if there was one.
   */
  count(operation: string | undefined, seconds: number, code: string | undefined): void {
    this.#durations.observe({ operation: operation === undefined ? 'invalid' : this.#bounded(operation) }, seconds);
    if (code !== undefined) this.#errors.inc({ code });
  }

  #bounded(operation: string): string {
    if (this.#operations.has(operation)) return operation;
    if (this.#operations.size >= MAX_OPERATIONS) return OTHER;
    this.#operations.add(operation);
    return operation;
  }
}

/** A counter whose value is kept elsewhere. */
function keptCounter(name: string, help: string, registers: Registry[], read: () => number): void {
  new Counter({
    name,
    help,
    registers,
    collect() {
      this.reset();
      this.inc(read());
    },
  });
}

function keptGauge(name: string, help: string, registers: Registry[], read: () => number): void {
  new Gauge({
    name,
    help,
    registers,
    collect() {
      this.set(read());
    },
  });
}

import neo4j, { type ManagedTransaction, type RecordShape, type ResultSummary, type Session } from './driver.ts';
import type { Config } from '../common/config.ts';
import { connect, type Connection, type GraphOptions } from './connection.ts';
import { toHearsayError } from './failures.ts';
import { traced } from './trace.ts';
import { Watchdog } from './watchdog.ts';
import { withoutStack } from '../runtime/stack-traces.ts';

/** Parameters of a query: plain values, and the driver's types for instants and integers. */
export type Params = Record<string, unknown>;

/** Runs named queries inside one write transaction. */
export interface Writer {
  run<Row extends RecordShape>(name: string, params?: Params): Promise<Row[]>;
}

/** Opens a running database. Connections are made when the first query runs. */
export function openGraph(
  connection: Omit<GraphOptions, 'timeout'>,
  config: Pick<Config, 'HEARSAY_QUERY_TIMEOUT'>,
): Graph {
  const { uri, user, password, database, requireSpace } = connection;
  return new Graph({ uri, user, password, database, requireSpace, timeout: config.HEARSAY_QUERY_TIMEOUT * 1000 });
}

/** An operator of a query's plan, with those that feed it as children. */
export interface Plan {
  readonly operatorType: string;
  readonly arguments: { readonly Details?: string };
  readonly children: readonly Plan[];
}

/** An operator of a profiled plan, with its database hits. */
export interface Profile extends Plan {
  readonly dbHits: number;
  readonly children: readonly Profile[];
}

/** For whom a graph reads. */
interface Reader {
  /** Runs before every read and may throw. */
  readonly guard?: () => void;
  /** Id of the request, for the metadata of its transactions. */
  readonly request?: string | undefined;
}

const READ_ATTEMPTS = 3;
/** Milliseconds; generous, because an import is one transaction: it only ends what hangs. */
const WRITE_TIMEOUT = 15 * 60_000;

/**
 * The only access to the database. Callers name a query of `cypher/` and pass its parameters; nothing else in Hearsay
 * executes Cypher.
 *
 * Reads are auto-commit transactions with read access: a managed transaction takes two more round trips, half the time
 * of a small read, and adds only retries, which `read` does itself. Writes are managed transactions. Bookmarks are
 * passed from one to the next, so that a read sees earlier writes, also from another member of a cluster.
 */
export class Graph {
  readonly #options: GraphOptions;
  readonly #connection: Connection;
  readonly #reader: Reader;
  /** Settings of the transactions of reads. */
  readonly #transaction: { readonly timeout: number; readonly metadata?: { readonly request: string } };

  constructor(options: GraphOptions, connection = connect(options), reader: Reader = {}) {
    this.#options = options;
    this.#connection = connection;
    this.#reader = reader;
    const { timeout } = options;
    const { request } = reader;
    this.#transaction = request === undefined ? { timeout } : { timeout, metadata: { request } };
  }

  /**
   * The same database for one request: `guard` runs before every read and may throw.
   *
   * @param request Id of the request, which Neo4j shows with its transactions and writes to its query log.
   */
  guarded(guard: () => void, request?: string): Graph {
    return new Graph(this.#options, this.#connection, { guard, request });
  }

  /** From here on, reads fail with DATABASE_UNAVAILABLE within four seconds when the database stops answering. */
  watch(): void {
    this.#connection.watchdog ??= new Watchdog(this.#connection.probe);
  }

  /**
   * The same database for work that has all the time it needs, on however slow a machine: preparing the record, and
   * imports.
   */
  unhurried(): Graph {
    return new Graph({ ...this.#options, timeout: 0 }, this.#connection, this.#reader);
  }

  /**
   * Refuses to begin work for which the disk of the database has too little room, as far as that is known.
   *
   * @param bytes How much the work may write.
   * @throws HearsayError DATABASE_UNAVAILABLE naming the folder, the bytes free and those wanted.
   */
  async requireSpace(bytes = 0): Promise<void> {
    await this.#options.requireSpace?.(bytes);
  }

  /** Number of reads so far: tests pin how many each question takes. */
  get reads(): number {
    return this.#connection.reads;
  }

  /** Number of reads that wait for the database; known only if it is watched. */
  get waiting(): number {
    return this.#connection.watchdog?.waiting ?? 0;
  }

  /**
   * Runs a named query read-only and returns its rows.
   *
   * @throws HearsayError DATABASE_UNAVAILABLE when no database answers, QUERY_TOO_COSTLY after the timeout.
   */
  async read<Row extends RecordShape>(name: string, params: Params = {}): Promise<Row[]> {
    const text = this.#query(name);
    this.#reader.guard?.();
    this.#connection.reads += 1;
    const { watchdog } = this.#connection;
    const run = () => traced(name, this.#options.database, () => this.#run<Row>(name, text, params));
    return watchdog ? watchdog.watch(run) : run();
  }

  async #run<Row extends RecordShape>(name: string, text: string, params: Params): Promise<Row[]> {
    for (let attempt = 1; ; attempt += 1) {
      const session = this.#session(neo4j.session.READ);
      try {
        const { records } = await withoutStack(() => session.run<Row>(text, params, this.#transaction));
        return records.map((record) => record.toObject());
      } catch (error) {
        if (attempt === READ_ATTEMPTS || !neo4j.isRetryableError(error)) throw toHearsayError(error, name);
      } finally {
        await session.close();
      }
    }
  }

  /**
   * Runs `work` in one transaction; `work` may run more than once.
   *
   * @param timeout Milliseconds after which the database aborts the transaction.
   * @throws HearsayError DATABASE_UNAVAILABLE when no database answers, or its disk is too full; whatever `work` throws.
   */
  async write<Result>(work: (writer: Writer) => Promise<Result>, timeout = WRITE_TIMEOUT): Promise<Result> {
    await this.requireSpace();
    const session = this.#session(neo4j.session.WRITE);
    try {
      return await session.executeWrite((transaction) => work(this.#writer(transaction)), { timeout });
    } catch (error) {
      throw toHearsayError(error, 'write');
    } finally {
      await session.close();
    }
  }

  /** Runs statements that change the schema, each in its own transaction, as Neo4j requires. `name` is for messages. */
  async alter(name: string, statements: readonly string[]): Promise<void> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      for (const statement of statements) await session.run(statement);
    } catch (error) {
      throw toHearsayError(error, name);
    } finally {
      await session.close();
    }
  }

  /** Whether the database currently answers queries; known within 1.5 s. */
  answers(): Promise<boolean> {
    return this.#connection.probe.answers();
  }

  /** Plan of a named query, which is not run: for tests. */
  async explain(name: string, params: Params): Promise<Plan> {
    return (await this.#planned(`EXPLAIN ${this.#query(name)}`, params)).plan as Plan;
  }

  /** Plan of a named query with the database hits of each operator: for tests. */
  async profile(name: string, params: Params): Promise<Profile> {
    return (await this.#planned(`PROFILE ${this.#query(name)}`, params)).profile as Profile;
  }

  async #planned(text: string, params: Params): Promise<ResultSummary> {
    const session = this.#session(neo4j.session.READ);
    try {
      return (await session.run(text, params)).summary;
    } finally {
      await session.close();
    }
  }

  /** Names of all queries, each variant separately. */
  get queryNames(): string[] {
    return [...this.#connection.queries.keys()];
  }

  /** Closes all connections. */
  async close(): Promise<void> {
    const { driver, probe, watchdog } = this.#connection;
    watchdog?.close();
    await Promise.all([driver.close(), probe.close()]);
  }

  #query(name: string): string {
    const text = this.#connection.queries.get(name);
    if (text === undefined) throw new Error(`there is no query ${name} in cypher/`);
    return text;
  }

  #session(mode: 'READ' | 'WRITE'): Session {
    return this.#connection.driver.session({
      defaultAccessMode: mode,
      database: this.#options.database,
      bookmarkManager: this.#connection.bookmarks,
      fetchSize: -1,
    });
  }

  #writer(transaction: ManagedTransaction): Writer {
    return {
      run: async <Row extends RecordShape>(name: string, params: Params = {}) => {
        const result = await transaction.run<Row>(this.#query(name), params);
        return result.records.map((record) => record.toObject());
      },
    };
  }
}

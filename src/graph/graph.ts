import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  type RecordShape,
  type ResultSummary,
  type Session,
} from './driver.ts';
import type { Config } from '../common/config.ts';
import { loadCypher, type CypherLibrary } from './cypher.ts';
import { translated } from './failures.ts';
import { withoutStack } from '../runtime/stack-traces.ts';

/** Parameters of a query; plain values, and the driver's own for instants and integers. */
export type Params = Record<string, unknown>;

/** Runs named queries inside one write transaction. */
export interface Writer {
  run<Row extends RecordShape>(name: string, params?: Params): Promise<Row[]>;
}

export interface GraphOptions {
  readonly uri: string;
  readonly user: string;
  /** No authentication when left out. */
  readonly password: string | undefined;
  readonly database: string;
  /** Milliseconds after which the database gives up a read. */
  readonly timeout: number;
}

/** The gate to a database that is up somewhere. */
export function openGraph(place: Omit<GraphOptions, 'timeout'>, config: Pick<Config, 'HEARSAY_QUERY_TIMEOUT'>): Graph {
  const { uri, user, password, database } = place;
  return new Graph({ uri, user, password, database, timeout: config.HEARSAY_QUERY_TIMEOUT * 1000 });
}

/** A step of a query's plan, on top of those that feed it. */
export interface Plan {
  readonly operatorType: string;
  readonly arguments: { readonly Details?: string };
  readonly children: readonly Plan[];
}

/** A step with what it cost: accesses of the store. */
export interface Profile extends Plan {
  readonly dbHits: number;
  readonly children: readonly Profile[];
}

/** What all requests share. */
interface Connection {
  readonly driver: Driver;
  readonly queries: CypherLibrary;
  readonly bookmarks: BookmarkManager;
  reads: number;
}

const READ_ATTEMPTS = 3;
const PATIENCE = 5_000;
// An import is one transaction, so this bounds what could hang and not what is long.
const WRITE_TIMEOUT = 15 * 60_000;

/**
 * The one gate to the database. Callers name a query of `cypher/` and give its parameters; nothing else
 * in Hearsay executes Cypher.
 *
 * Reads are auto-commit with read access: a managed transaction costs two more round trips, half of the
 * whole time of a small read, and gives a single read nothing but its retry, which `read` does itself.
 * Writes are managed transactions. Bookmarks go from each to the next, so who writes reads it back, also
 * from another member of a cluster.
 */
export class Graph {
  readonly #options: GraphOptions;
  readonly #connection: Connection;
  readonly #guard: (() => void) | undefined;

  constructor(options: GraphOptions, connection = connect(options), guard?: () => void) {
    this.#options = options;
    this.#connection = connection;
    this.#guard = guard;
  }

  /** The same gate for one request, which throws before a read what the guard throws. */
  guarded(guard: () => void): Graph {
    return new Graph(this.#options, this.#connection, guard);
  }

  /** Reads done so far: a test pins how many each question costs. */
  get reads(): number {
    return this.#connection.reads;
  }

  /**
   * Rows of a named query, read only.
   *
   * @throws HearsayError DATABASE_UNAVAILABLE when no database answers, QUERY_TOO_COSTLY past the timeout.
   */
  async read<Row extends RecordShape>(name: string, params: Params = {}): Promise<Row[]> {
    const text = this.#query(name);
    this.#guard?.();
    this.#connection.reads += 1;
    for (let attempt = 1; ; attempt += 1) {
      const session = this.#session(neo4j.session.READ);
      try {
        const { timeout } = this.#options;
        const { records } = await withoutStack(() => session.run<Row>(text, params, { timeout }));
        return records.map((record) => record.toObject());
      } catch (error) {
        if (attempt === READ_ATTEMPTS || !neo4j.isRetryableError(error)) throw translated(error, name);
      } finally {
        await session.close();
      }
    }
  }

  /**
   * Does all that `work` writes, or nothing; `work` may run more than once.
   *
   * @param timeout Milliseconds after which the database gives it up.
   * @throws HearsayError DATABASE_UNAVAILABLE when no database answers; whatever `work` throws.
   */
  async write<Result>(work: (writer: Writer) => Promise<Result>, timeout = WRITE_TIMEOUT): Promise<Result> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      return await session.executeWrite((transaction) => work(this.#writer(transaction)), { timeout });
    } catch (error) {
      throw translated(error, 'write');
    } finally {
      await session.close();
    }
  }

  /** Runs statements that change the schema: one by one, as the database takes no two of them in a transaction. */
  async alter(name: string, statements: readonly string[]): Promise<void> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      for (const statement of statements) await session.run(statement);
    } catch (error) {
      throw translated(error, name);
    } finally {
      await session.close();
    }
  }

  /** Whether the database answers a query now. */
  async answers(): Promise<boolean> {
    return this.read('nodes/empty').then(
      () => true,
      () => false,
    );
  }

  /** Plan of a named query, without running it: for tests. */
  async explain(name: string, params: Params): Promise<Plan> {
    return (await this.#planned(`EXPLAIN ${this.#query(name)}`, params)).plan as Plan;
  }

  /** Plan of a named query with what each step cost: for tests. */
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

  /** Names of all queries, with their variants. */
  get queryNames(): string[] {
    return [...this.#connection.queries.keys()];
  }

  /** Ends all connections. */
  async close(): Promise<void> {
    await this.#connection.driver.close();
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

function connect({ uri, user, password }: GraphOptions): Connection {
  const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: PATIENCE,
    connectionAcquisitionTimeout: PATIENCE,
    maxTransactionRetryTime: PATIENCE,
    telemetryDisabled: true,
    userAgent: 'hearsay',
  });
  return { driver, queries: loadCypher(), bookmarks: neo4j.bookmarkManager(), reads: 0 };
}

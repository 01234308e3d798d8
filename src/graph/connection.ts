import neo4j, { type BookmarkManager, type Driver } from './driver.ts';
import { loadCypher, type CypherLibrary } from './cypher.ts';
import { Probe } from './probe.ts';
import type { Watchdog } from './watchdog.ts';

/** Milliseconds to connect, to get a connection from the pool, and to retry a write. */
const CONNECTION_TIMEOUT = 4_000;
/** Milliseconds after which a connection that was not used is tried before it is used again. */
const IDLE_TIME = 30_000;

/** Where a database is, and how to work with it. */
export interface GraphOptions {
  readonly uri: string;
  readonly user: string;
  /** No authentication when undefined. */
  readonly password: string | undefined;
  readonly database: string;
  /** Milliseconds after which the database aborts a read; 0 for never. */
  readonly timeout: number;
  /** Refuses writes for which the disk has too little room; undefined when that is not known. */
  readonly requireSpace?: ((bytes: number) => Promise<void>) | undefined;
}

/** What all users of an open database share. */
export interface Connection {
  readonly driver: Driver;
  readonly queries: CypherLibrary;
  readonly bookmarks: BookmarkManager;
  readonly probe: Probe;
  watchdog: Watchdog | undefined;
  reads: number;
}

/** Opens a database. Connections are made when the first query runs. */
export function connect(options: GraphOptions): Connection {
  const queries = loadCypher();
  const probe = new Probe({
    connect: () => openDriver(options, 1),
    database: options.database,
    query: queries.get('nodes/empty') ?? '',
  });
  return {
    driver: openDriver(options),
    queries,
    bookmarks: neo4j.bookmarkManager(),
    probe,
    watchdog: undefined,
    reads: 0,
  };
}

function openDriver({ uri, user, password }: GraphOptions, maxConnectionPoolSize = 100): Driver {
  return neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECTION_TIMEOUT,
    connectionAcquisitionTimeout: CONNECTION_TIMEOUT,
    connectionLivenessCheckTimeout: IDLE_TIME,
    maxConnectionPoolSize,
    maxTransactionRetryTime: CONNECTION_TIMEOUT,
    telemetryDisabled: true,
    userAgent: 'hearsay',
  });
}

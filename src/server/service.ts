import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { browserLinks, type BrowserLinks } from '../neo4j/browser/link.ts';
import { browserSettings } from '../neo4j/browser/served.ts';
import type { Config } from '../common/config.ts';
import { InputError } from '../common/errors.ts';
import { openGraph, type Graph } from '../graph/graph.ts';
import { collectGarbage, disablePretenuring } from '../runtime/memory.ts';
import { openNeo4j, type Neo4jConnection } from '../neo4j/neo4j.ts';
import { logPhases } from './phases.ts';

/** A running service. */
export interface Service {
  /** Address of the API, such as `http://localhost:4000/graphql`. */
  readonly url: string;
  readonly place: Neo4jConnection;
  /** Links into Neo4j Browser; undefined when no address of one is known. */
  readonly browser: BrowserLinks | undefined;
  /** Stops the service, then the database if it started one; may be called more than once. */
  stop(): Promise<void>;
}

// Milliseconds that a client has to send its headers, and its whole request.
const HEADERS_TIMEOUT = 10_000;
const REQUEST_TIMEOUT = 30_000;

/**
 * Starts the service: opens the port, starts or connects to the database, prepares the record, serves the API, and
 * warms up in the background.
 *
 * @param report Called with lines for the user about the progress.
 * @throws InputError when the port is in use or a dossier is invalid; HearsayError DATABASE_UNAVAILABLE.
 */
export async function startService(config: Config, log: Logger, report: (line: string) => void): Promise<Service> {
  disablePretenuring();
  const phase = logPhases(log);
  const listening = await listen(config);
  const stopping = new AbortController();
  let graph: Graph | undefined;
  let place: Neo4jConnection | undefined;
  const stop = async () => {
    stopping.abort();
    await close(listening.server);
    await graph?.close();
    await place?.stop();
  };
  try {
    const loading = loadApi();
    place = await openNeo4j(config, report, { settings: browserSettings(listening.origin), keepUp: true });
    phase('database up');
    const { prepareRecord, createExecutor, createApp, warmUp, warmUpWhenIdle, schema } = await loading;
    phase('modules loaded');
    graph = openGraph(place, config);
    await prepareRecord(graph, config, report);
    phase('record prepared');
    const browser = browserLinks(place);
    const warm = { up: false };
    const executor = createExecutor({ graph, log, browser, schema });
    const app = createApp({ graph, log, config, isWarm: () => warm.up }, executor);
    listening.serve((request, response) => void app(request, response));
    phase('serving');
    void warmUp(executor)
      .catch((error: unknown) => log.warn({ err: error }, 'could not warm up'))
      .finally(() => {
        collectGarbage();
        warm.up = true;
        phase('ready');
      })
      .then(() => warmUpWhenIdle(executor, stopping.signal))
      .catch((error: unknown) => log.debug({ err: error }, 'could not warm up further'));
    return { url: `${listening.origin}/graphql`, place, browser, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Loads the modules of the API, which takes a second of processor time, while the database starts. */
async function loadApi() {
  const [record, execution, http, warming, { createSchema }] = await Promise.all([
    import('./prepare-record.ts'),
    import('./execute.ts'),
    import('./app.ts'),
    import('./warm-up.ts'),
    import('./schema.ts'),
  ]);
  return { ...record, ...execution, ...http, ...warming, schema: createSchema() };
}

interface Listening {
  readonly server: Server;
  readonly origin: string;
  /** Passes requests to the service; until then, all are answered that it is starting. */
  serve(handler: RequestListener): void;
}

// The port is opened first, so that a port in use is reported before the database is started, which may take a minute.
async function listen(config: Config): Promise<Listening> {
  let handler: RequestListener = starting;
  const server = createServer((request, response) => handler(request, response));
  server.headersTimeout = HEADERS_TIMEOUT;
  server.requestTimeout = REQUEST_TIMEOUT;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(toPortError(error, config)));
    server.listen(config.PORT, config.HEARSAY_HOST, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const host = ['127.0.0.1', '0.0.0.0', '::1', '::'].includes(config.HEARSAY_HOST) ? 'localhost' : config.HEARSAY_HOST;
  return { server, origin: `http://${host}:${port}`, serve: (next) => (handler = next) };
}

const STARTING = { message: 'starting: try again in a few seconds', extensions: { code: 'DATABASE_UNAVAILABLE' } };

// Until the database is up, the process is live but not ready.
const starting: RequestListener = ({ url }, response) => {
  const live = url === '/health/live';
  response.writeHead(live ? 200 : 503, { 'content-type': 'application/json', ...(live ? {} : { 'retry-after': '5' }) });
  if (live) response.end('{"status":"live"}');
  else if (url === '/health/ready') response.end('{"status":"starting"}');
  else response.end(JSON.stringify({ errors: [STARTING] }));
};

function toPortError(error: NodeJS.ErrnoException, { PORT, HEARSAY_HOST }: Config): Error {
  if (error.code === 'EADDRINUSE') {
    return new InputError(
      `port ${PORT} is in use: stop the process that uses it, or set PORT to another (PORT=0 for any free one)`,
    );
  }
  if (error.code === 'EACCES')
    return new InputError(`you have no permission to use port ${PORT}: set PORT to one above 1023`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new InputError(`HEARSAY_HOST ${HEARSAY_HOST} is not an address of this machine`);
  }
  return error;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 2000).unref();
  });
}

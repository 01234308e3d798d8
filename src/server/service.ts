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
  /** Links into Neo4j Browser; undefined when the database has none that we know of. */
  readonly browser: BrowserLinks | undefined;
  /** Ends the service, then the database that it started; may be called again. */
  stop(): Promise<void>;
}

// A client gets this long to send its headers, and its whole request.
const HEADERS_TIMEOUT = 10_000;
const REQUEST_TIMEOUT = 30_000;

/**
 * Brings the whole up: port, database, dossiers in an empty database, GraphQL.
 *
 * @param report Takes a line for the user as work goes on.
 * @throws InputError when the port is taken, or what the database and the dossiers complain of.
 */
export async function startService(config: Config, log: Logger, report: (line: string) => void): Promise<Service> {
  disablePretenuring();
  const phase = logPhases(log);
  const listening = await listen(config);
  const leaving = new AbortController();
  let graph: Graph | undefined;
  let place: Neo4jConnection | undefined;
  const stop = async () => {
    leaving.abort();
    await close(listening.server);
    await graph?.close();
    await place?.stop();
  };
  try {
    const loading = loadApi();
    place = await openNeo4j(config, report, browserSettings(listening.origin));
    phase('database up');
    const { prepareRecord, createExecutor, createApp, warmUp, warmUpAtLeisure, schema } = await loading;
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
      .then(() => warmUpAtLeisure(executor, leaving.signal))
      .catch((error: unknown) => log.debug({ err: error }, 'could not warm up further'));
    return { url: `${listening.origin}/graphql`, place, browser, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What answers, loaded while the database starts: a second of a processor's work, which need not be waited for. */
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
  /** Hands the port to the service; until then every request is told that it is starting. */
  serve(handler: RequestListener): void;
}

// The port is taken first: a taken one is told before a minute of bringing up a database.
async function listen(config: Config): Promise<Listening> {
  let handler: RequestListener = starting;
  const server = createServer((request, response) => handler(request, response));
  server.headersTimeout = HEADERS_TIMEOUT;
  server.requestTimeout = REQUEST_TIMEOUT;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(whyNot(error, config)));
    server.listen(config.PORT, config.HEARSAY_HOST, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const host = ['127.0.0.1', '0.0.0.0', '::1', '::'].includes(config.HEARSAY_HOST) ? 'localhost' : config.HEARSAY_HOST;
  return { server, origin: `http://${host}:${port}`, serve: (next) => (handler = next) };
}

const STARTING = { message: 'starting: try again in a few seconds', extensions: { code: 'DATABASE_UNAVAILABLE' } };

// The process is live before its database is there, and ready after.
const starting: RequestListener = ({ url }, response) => {
  const live = url === '/health/live';
  response.writeHead(live ? 200 : 503, { 'content-type': 'application/json', ...(live ? {} : { 'retry-after': '5' }) });
  if (live) response.end('{"status":"live"}');
  else if (url === '/health/ready') response.end('{"status":"starting"}');
  else response.end(JSON.stringify({ errors: [STARTING] }));
};

function whyNot(error: NodeJS.ErrnoException, { PORT, HEARSAY_HOST }: Config): Error {
  if (error.code === 'EADDRINUSE') {
    return new InputError(
      `port ${PORT} is taken: end what uses it, or set PORT to another (PORT=0 takes any free one)`,
    );
  }
  if (error.code === 'EACCES')
    return new InputError(`port ${PORT} needs rights that you lack: set PORT to one above 1023`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new InputError(`HEARSAY_HOST ${HEARSAY_HOST} is no address of this machine`);
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

import type { Logger } from 'pino';
import { browserLinks, type BrowserLinks } from '../neo4j/browser/link.ts';
import { browserSettings } from '../neo4j/browser/served.ts';
import type { Config } from '../common/config.ts';
import { openGraph, type Graph } from '../graph/graph.ts';
import { collectGarbage, disablePretenuring } from '../runtime/memory.ts';
import { openNeo4j, type Neo4jConnection } from '../neo4j/neo4j.ts';
import { listen, type Listening } from './http/listen.ts';
import type { ServiceState } from './http/use-health-check.ts';
import { logPhases } from './phases.ts';

/** A running service. */
export interface Service {
  /** Address of the API, such as `http://localhost:4000/graphql`. */
  readonly url: string;
  /** The port it listens on. */
  readonly port: number;
  readonly place: Neo4jConnection;
  /** Links into Neo4j Browser; undefined when no address of one is known. */
  readonly browser: BrowserLinks | undefined;
  /** Stops the service, then the database if it started one; may be called more than once. */
  stop(): Promise<void>;
}

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
    await listening.connections.drain();
    await graph?.close();
    await place?.stop();
  };
  try {
    const loading = loadApi();
    place = await openNeo4j(config, report, { settings: browserSettings(listening.origin), keepUp: true });
    phase('database up');
    const api = await loading;
    phase('modules loaded');
    graph = openGraph(place, config);
    await api.prepareRecord(graph, config, report);
    graph.watch();
    phase('record prepared');
    const browser = browserLinks(place);
    serveApi(api, { graph, browser, config, log, listening, phase, signal: stopping.signal });
    return { url: `${listening.origin}/graphql`, port: listening.port, place, browser, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface ServeOptions {
  readonly graph: Graph;
  readonly browser: BrowserLinks | undefined;
  readonly config: Config;
  readonly log: Logger;
  readonly listening: Listening;
  readonly phase: (name: string) => void;
  /** Aborted when the service stops. */
  readonly signal: AbortSignal;
}

/** Answers requests from here on, and warms up in the background. */
function serveApi(api: Api, { graph, browser, config, log, listening, phase, signal }: ServeOptions): void {
  let isWarm = false;
  const state = (): ServiceState => (listening.connections.isDraining ? 'stopping' : isWarm ? 'running' : 'starting');
  const metrics = new api.Metrics(graph);
  const options = { graph, log, config, metrics, state, browser, schema: api.schema };
  const executor = api.createAppExecutor(options);
  const app = api.createApp(options, executor);
  listening.serve(api.createRequestListener(app, log), () => metrics.isBusy);
  phase('serving');
  void api
    .warmUp(executor)
    .catch((error: unknown) => log.warn({ err: error }, 'could not warm up'))
    .finally(() => {
      collectGarbage();
      isWarm = true;
      phase('ready');
    })
    .then(() => api.warmUpWhenIdle(executor, signal))
    .catch((error: unknown) => log.debug({ err: error }, 'could not warm up further'));
}

type Api = Awaited<ReturnType<typeof loadApi>>;

/** Loads the modules of the API, which takes a second of processor time, while the database starts. */
async function loadApi() {
  const [record, app, http, metrics, warming, { createSchema }] = await Promise.all([
    import('./prepare-record.ts'),
    import('./app.ts'),
    import('./http/request-listener.ts'),
    import('./http/metrics.ts'),
    import('./warm-up.ts'),
    import('./schema.ts'),
  ]);
  return { ...record, ...app, ...http, ...metrics, ...warming, schema: createSchema() };
}

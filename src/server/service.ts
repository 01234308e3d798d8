import type { Logger } from 'pino';
import { browserLinks, type BrowserLinks } from '../neo4j/browser/link.ts';
import { browserSettings } from '../neo4j/browser/served.ts';
import type { Config } from '../common/config.ts';
import { openGraph, type Graph } from '../graph/graph.ts';
import { collectGarbage, disablePretenuring } from '../runtime/memory.ts';
import { openNeo4j, type Neo4jConnection } from '../neo4j/neo4j.ts';
import { listen } from './http/listen.ts';
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
  const { origin, port, connections, serve } = await listen(config);
  const stopping = new AbortController();
  let graph: Graph | undefined;
  let place: Neo4jConnection | undefined;
  const stop = async () => {
    stopping.abort();
    await connections.drain();
    await graph?.close();
    await place?.stop();
  };
  try {
    const loading = loadApi();
    place = await openNeo4j(config, report, { settings: browserSettings(origin), keepUp: true });
    phase('database up');
    const { prepareRecord, createAppExecutor, createApp, createRequestListener, warmUp, warmUpWhenIdle, schema } =
      await loading;
    phase('modules loaded');
    graph = openGraph(place, config);
    await prepareRecord(graph, config, report);
    graph.watch();
    phase('record prepared');
    const browser = browserLinks(place);
    let isWarm = false;
    const state = (): ServiceState => (connections.isDraining ? 'stopping' : isWarm ? 'running' : 'starting');
    const options = { graph, log, config, state, browser, schema };
    const executor = createAppExecutor(options);
    const app = createApp(options, executor);
    serve(createRequestListener(app, log));
    phase('serving');
    void warmUp(executor)
      .catch((error: unknown) => log.warn({ err: error }, 'could not warm up'))
      .finally(() => {
        collectGarbage();
        isWarm = true;
        phase('ready');
      })
      .then(() => warmUpWhenIdle(executor, stopping.signal))
      .catch((error: unknown) => log.debug({ err: error }, 'could not warm up further'));
    return { url: `${origin}/graphql`, port, place, browser, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Loads the modules of the API, which takes a second of processor time, while the database starts. */
async function loadApi() {
  const [record, app, http, warming, { createSchema }] = await Promise.all([
    import('./prepare-record.ts'),
    import('./app.ts'),
    import('./http/request-listener.ts'),
    import('./warm-up.ts'),
    import('./schema.ts'),
  ]);
  return { ...record, ...app, ...http, ...warming, schema: createSchema() };
}

import type { RequestListener } from 'node:http';
import { createYoga, useExecutionCancellation, type YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import { answerAgain } from './http/again.ts';
import type { BrowserLinks } from '../neo4j/browser/link.ts';
import { useBrowserFiles } from '../neo4j/browser/served.ts';
import type { Config } from '../common/config.ts';
import { createContext, type Context } from '../model/context.ts';
import type { Graph } from '../graph/graph.ts';
import { CompiledQueries, useCompiled } from './http/compiled.ts';
import { Costs, useCostLimit } from './http/cost.ts';
import { useDeadline } from './http/deadline.ts';
import { failureMask, useFaultCodes } from './http/mask-error.ts';
import { BODY_LIMIT, boundedCaches, shapeLimits } from './http/limits.ts';
import { useFrontDoor, useHealth, useJsonOnly } from './http/requests.ts';
import { createSchema } from './schema.ts';
import { KnownIds } from '../model/search/known-ids.ts';
import { WORKED_EXAMPLE } from './http/worked-example.ts';

export type App = YogaServerInstance<Record<string, unknown>, Context>;

export interface AppOptions {
  readonly graph: Graph;
  readonly log: Logger;
  readonly config: Pick<Config, 'HEARSAY_CORS_ORIGIN' | 'HEARSAY_QUERY_TIMEOUT'>;
  /** Links into Neo4j Browser, where the database has one. */
  readonly browser?: BrowserLinks | undefined;
  /** Whether the common questions are planned, so that the service may call itself ready; true when left out. */
  readonly isWarm?: () => boolean;
  /** How many statements one page may look at, where not the usual. */
  readonly scan?: number;
}

/** The service without a port: schema, context, limits. `app.fetch(request)` answers a request in process. */
export function createApp(options: AppOptions): App {
  return createListener(options).app;
}

/** The service for a server of Node's: what comes again takes the short way. */
export function createListener({ graph, log, config, browser, isWarm = () => true, scan }: AppOptions): {
  readonly app: App;
  readonly listener: RequestListener;
} {
  const known = new KnownIds(graph);
  const context = () => createContext(graph, known, browser, scan);
  const timeout = config.HEARSAY_QUERY_TIMEOUT * 1000;
  const queries = new CompiledQueries();
  const costs = new Costs();
  const app = createYoga<Record<string, unknown>, Context>({
    schema: createSchema(),
    context,
    graphqlEndpoint: '/graphql',
    graphiql: { title: 'Hearsay', defaultQuery: WORKED_EXAMPLE },
    // The page's code takes 30 MB of memory: it comes when a browser asks for it.
    renderGraphiQL: async (options) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    landingPage: false,
    logging: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: BODY_LIMIT,
    cors: config.HEARSAY_CORS_ORIGIN ? { origin: config.HEARSAY_CORS_ORIGIN, credentials: false } : false,
    maskedErrors: { maskError: failureMask(log) },
    parserAndValidationCache: boundedCaches(),
    plugins: [
      useFrontDoor(),
      useHealth(graph, isWarm),
      useBrowserFiles(),
      useJsonOnly(),
      ...shapeLimits(),
      useFaultCodes(),
      useCostLimit(costs),
      useCompiled(queries),
      useDeadline(timeout),
      useExecutionCancellation(),
    ],
  });
  const otherwise: RequestListener = (request, response) => void app(request, response);
  return { app, listener: answerAgain({ queries, costs, context, timeout, otherwise }) };
}

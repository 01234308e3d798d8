import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { Config } from '../common/config.ts';
import { useBrowserFiles } from '../neo4j/browser/served.ts';
import { createExecutor, requestLimits, type ExecutorOptions } from './execute.ts';
import { useBodyLimit } from './http/use-body-limit.ts';
import { useExecutor } from './http/use-executor.ts';
import { useHealthCheck } from './http/use-health-check.ts';
import { useJsonOnly } from './http/use-json-only.ts';
import { useRequestId, type ServerContext } from './http/use-request-id.ts';
import { useRootRedirect } from './http/use-root-redirect.ts';
import { WORKED_EXAMPLE } from './http/worked-example.ts';
import { maskError } from './mask-error.ts';

/** Maximum size of a request body, in bytes. */
const BODY_LIMIT = 256 * 1024;

export type App = YogaServerInstance<Record<string, unknown>, ServerContext>;

export interface AppOptions extends ExecutorOptions {
  readonly config: Pick<Config, 'HEARSAY_CORS_ORIGIN' | 'HEARSAY_QUERY_TIMEOUT'>;
  /** Whether common queries are planned, so that the service is ready; true by default. */
  readonly isWarm?: () => boolean;
}

/**
 * The API over HTTP, without a port: a request listener for a Node server. `app.fetch(request)` answers a request
 * in-process.
 */
export function createApp(options: AppOptions, executor = createExecutor(options)): App {
  const { graph, log, config, isWarm = () => true } = options;
  return createYoga<Record<string, unknown>, ServerContext>({
    graphqlEndpoint: '/graphql',
    graphiql: { title: 'Hearsay', defaultQuery: WORKED_EXAMPLE },
    // GraphiQL takes 30 MB of memory: it is loaded when a browser first opens it.
    renderGraphiQL: async (options) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    landingPage: false,
    logging: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: false,
    cors: config.HEARSAY_CORS_ORIGIN ? { origin: config.HEARSAY_CORS_ORIGIN, credentials: false } : false,
    // For errors before execution, such as a body that is not JSON.
    maskedErrors: {
      maskError: (error) => maskError(error, (unexpected) => log.error({ err: unexpected.error }, 'a request failed')),
    },
    parserAndValidationCache: false,
    plugins: [
      useRequestId(),
      useRootRedirect(),
      useHealthCheck(graph, isWarm),
      useBrowserFiles(),
      useJsonOnly(),
      useBodyLimit(BODY_LIMIT),
      useExecutor(executor, requestLimits(config)),
    ],
  });
}

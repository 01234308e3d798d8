import { GraphQLError } from 'graphql';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { Config } from '../common/config.ts';
import { createExecutor, requestLimits, type Executor, type ExecutorOptions } from './execute.ts';
import { Metrics } from './http/metrics.ts';
import { useBrowserFiles } from './http/use-browser-files.ts';
import { useCompression } from './http/use-compression.ts';
import { useExecutor } from './http/use-executor.ts';
import { useGraphiQL } from './http/use-graphiql.ts';
import { useHealthCheck, type ServiceState } from './http/use-health-check.ts';
import { useMetrics } from './http/use-metrics.ts';
import { usePersistedOperations } from './http/use-persisted-operations.ts';
import { useRequestId, type ServerContext } from './http/use-request-id.ts';
import { useRequestParser } from './http/use-request-parser.ts';
import { useRootRedirect } from './http/use-root-redirect.ts';
import { useSecurityHeaders } from './http/use-security-headers.ts';
import { maskError } from './mask-error.ts';

/** Maximum size of a request body, in bytes. */
const BODY_LIMIT = 256 * 1024;

export type App = YogaServerInstance<Record<string, unknown>, ServerContext>;

export interface AppOptions extends ExecutorOptions {
  readonly config: Pick<Config, 'HEARSAY_CORS_ORIGIN' | 'HEARSAY_QUERY_TIMEOUT'> & Partial<Config>;
  /** The figures to keep, if they are used elsewhere too. */
  readonly metrics?: Metrics;
  /** Running by default. */
  readonly state?: () => ServiceState;
}

/**
 * The API over HTTP, without a port: a request listener for a Node server. `app.fetch(request)` answers a request
 * in-process.
 */
export function createApp(options: AppOptions, executor = createAppExecutor(options)): App {
  const { graph, log, config, metrics = new Metrics(graph), state = () => 'running' } = options;
  return createYoga<Record<string, unknown>, ServerContext>({
    graphqlEndpoint: '/graphql',
    graphiql: false,
    // No path has a space: without one, Yoga answers 200 to every address that ends in /health.
    healthCheckEndpoint: ' ',
    extraParamNames: ['documentId'],
    landingPage: false,
    logging: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: false,
    cors: config.HEARSAY_CORS_ORIGIN ? { origin: config.HEARSAY_CORS_ORIGIN, credentials: false } : false,
    // For errors before execution, such as a body that is not JSON.
    maskedErrors: {
      maskError: (error) =>
        isForClients(error)
          ? error
          : maskError(error, (unexpected) => log.error({ err: unexpected.error }, 'a request failed')),
    },
    parserAndValidationCache: false,
    plugins: [
      useCompression(),
      useRequestId(),
      useSecurityHeaders(),
      useRootRedirect(),
      useHealthCheck(graph, state),
      useBrowserFiles(),
      config.HEARSAY_METRICS === 'off' ? {} : useMetrics(metrics),
      config.HEARSAY_GRAPHIQL === 'off' ? {} : useGraphiQL(),
      useRequestParser(BODY_LIMIT),
      usePersistedOperations(config),
      useExecutor(executor, requestLimits(config), metrics),
    ],
  });
}

/** The executor of requests over HTTP. */
export function createAppExecutor(options: AppOptions): Executor {
  return createExecutor({ ...options, introspection: options.config.HEARSAY_INTROSPECTION !== 'off' });
}

/** Whether an error has a code of its own, which clients expect. */
function isForClients(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && /^(FORBIDDEN|PERSISTED_QUERY_\w+)$/.test(String(error.extensions['code']));
}

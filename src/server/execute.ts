import {
  execute as executeFields,
  GraphQLError,
  OperationTypeNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { Logger } from 'pino';
import type { Budget } from '../common/budget.ts';
import type { Config } from '../common/config.ts';
import type { Graph } from '../graph/graph.ts';
import { createContext, type Request, type RequestLimits } from '../model/context.ts';
import { KeptCounts } from '../model/nodes/kept-counts.ts';
import { KnownIds } from '../model/search/known-ids.ts';
import type { BrowserLinks } from '../neo4j/browser/link.ts';
import { CompiledOperations } from '../runtime/compiled-operations.ts';
import { COST_LIMIT, tooCostly } from './cost.ts';
import { invalidRequest } from './invalid-request.ts';
import { maskError, type Unexpected } from './mask-error.ts';
import { meterFields } from './metered.ts';
import { Operations, type Operation } from './operations.ts';
import { createSchema } from './schema.ts';
import { SIZE_LIMIT, withinSize } from './answer-size.ts';
import { withinLimits } from './within-limits.ts';

/** The parameters of a GraphQL request, as GraphQL over HTTP names them. */
export interface GraphQLParams {
  readonly query: string;
  readonly variables?: Record<string, unknown> | null | undefined;
  readonly operationName?: string | null | undefined;
}

export interface ExecutorOptions {
  readonly graph: Graph;
  readonly log: Logger;
  /** Links into Neo4j Browser, if the database has one. */
  readonly browser?: BrowserLinks | undefined;
  /** Maximum number of statements that one page may scan, if not the default. */
  readonly scan?: number | undefined;
  readonly schema?: GraphQLSchema;
  /** Whether clients may read the schema, also in suggestions of errors; they may by default. */
  readonly introspection?: boolean | undefined;
}

/** Numbers of requests since the start. */
export interface Counts {
  asked: number;
  /** Those that were parsed, valid and within their limits, so that they ran. */
  run: number;
  /** Those that were answered with errors of any kind. */
  failed: number;
}

/** Answers GraphQL requests. It never rejects: failures are among the errors of the answer. */
export interface Executor {
  readonly execute: (params: GraphQLParams, request: Request) => Promise<ExecutionResult>;
  readonly counts: Readonly<Counts>;
}

/** The limits of a request over HTTP. */
export function requestLimits(config: Pick<Config, 'HEARSAY_QUERY_TIMEOUT'>): RequestLimits {
  return { cost: COST_LIMIT, bytes: SIZE_LIMIT, milliseconds: config.HEARSAY_QUERY_TIMEOUT * 1000 };
}

/**
 * Creates the executor that answers all GraphQL requests: over HTTP, from the command line, and to warm up. A request
 * runs only after it was parsed, validated, and estimated to be within its limits.
 */
export function createExecutor(options: ExecutorOptions): Executor {
  const { graph, log, browser, scan, introspection } = options;
  const schema = meterFields(options.schema ?? createSchema());
  const operations = new Operations(schema, introspection);
  const compiled = new CompiledOperations();
  const shared = { known: new KnownIds(graph), counts: new KeptCounts(), browser, scan };
  const counts: Counts = { asked: 0, run: 0, failed: 0 };

  const execute = async (params: GraphQLParams, request: Request): Promise<ExecutionResult> => {
    const start = performance.now();
    counts.asked += 1;
    const { data, errors } = await answer(params, request).catch(toResult);
    const mask = (error: unknown) => maskError(error, (unexpected) => logUnexpected(log, request, unexpected));
    const masked = errors?.map((error) => (introspection === false ? withoutSuggestion(mask(error)) : mask(error)));
    if (masked) counts.failed += 1;
    logAnswer(log, params, request, performance.now() - start, masked);
    return { ...(masked && { errors: masked }), ...(data !== undefined && { data }) };
  };

  const answer = async (params: GraphQLParams, request: Request): Promise<ExecutionResult> => {
    const variables = params.variables ?? {};
    const operation = operations.find(params.query, params.operationName ?? undefined);
    admit(operation, request);
    const cost = operation.cost(variables);
    // Also for NaN, which is not greater than anything.
    if (!(cost <= request.limits.cost)) throw tooCostly(cost, request.limits.cost);
    counts.run += 1;
    const result = await withinLimits(request, (budget) => run(operation, variables, request, budget));
    return withinSize(result, request.limits.bytes);
  };

  const run = (
    { document, name: operationName }: Operation,
    variableValues: Record<string, unknown>,
    request: Request,
    budget: Budget,
  ) => {
    const contextValue = createContext({ request, graph, budget, ...shared });
    const args = { schema, document, operationName, variableValues, contextValue };
    return compiled.run(args) ?? executeFields(args);
  };

  return { execute, counts };
}

function logUnexpected(log: Logger, { id, caller }: Request, { error, path }: Unexpected): void {
  log.error({ err: error, path, request: id, caller }, 'a request failed');
}

function logAnswer(
  log: Logger,
  { operationName }: GraphQLParams,
  { id, caller }: Request,
  ms: number,
  errors?: GraphQLError[],
): void {
  if (log.isLevelEnabled('debug')) log.debug({ request: id, caller, operationName, ms, errors }, 'answered');
}

/** Over HTTP, GET requests may only read. */
function admit({ definition }: Operation, { readOnly = false }: Request): void {
  if (!readOnly || definition.operation === OperationTypeNode.QUERY) return;
  throw invalidRequest('send mutations by POST', 405, { allow: 'POST' });
}

/** An error without the names in the schema that graphql-js suggests, which does so for values of variables too. */
function withoutSuggestion(error: GraphQLError): GraphQLError {
  const { nodes, source, positions, path, extensions } = error;
  const message = error.message.replace(/ Did you mean (?:the enum value )?".*$/s, '');
  return new GraphQLError(message, { ...(nodes ? { nodes } : { source, positions }), path, extensions });
}

/** Converts a thrown error to a result. */
function toResult(error: unknown): { data?: undefined; errors: unknown[] } {
  return { errors: error instanceof AggregateError ? error.errors : [error] };
}

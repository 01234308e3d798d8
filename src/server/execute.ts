import {
  execute as executeFields,
  GraphQLError,
  OperationTypeNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../common/config.ts';
import type { Graph } from '../graph/graph.ts';
import { createContext, type Request, type RequestLimits } from '../model/context.ts';
import { KnownIds } from '../model/search/known-ids.ts';
import type { BrowserLinks } from '../neo4j/browser/link.ts';
import { CompiledOperations } from '../runtime/compiled-operations.ts';
import { COST_LIMIT, tooCostly } from './cost.ts';
import { withinDeadline } from './deadline.ts';
import { maskError, type Unexpected } from './mask-error.ts';
import { Operations, type Operation } from './operations.ts';
import { createSchema } from './schema.ts';

/** What is asked, as GraphQL over HTTP names it. */
export interface Asked {
  readonly query: string;
  readonly variables?: Record<string, unknown> | null | undefined;
  readonly operationName?: string | null | undefined;
}

export interface ExecutorOptions {
  readonly graph: Graph;
  readonly log: Logger;
  /** Links into Neo4j Browser, where the database has one. */
  readonly browser?: BrowserLinks | undefined;
  /** How many statements one page may look at, where not the usual. */
  readonly scan?: number | undefined;
  readonly schema?: GraphQLSchema;
}

/** How requests ended since the start. */
export interface Counts {
  asked: number;
  /** Of these, what was parsed, valid and within its limits, so that it ran. */
  run: number;
  /** What was answered with errors, of whatever kind. */
  failed: number;
}

/** Answers what is asked. What goes wrong is among the errors of the answer. */
export interface Executor {
  readonly execute: (asked: Asked, request: Request) => Promise<ExecutionResult>;
  readonly counts: Readonly<Counts>;
}

/** What a request of the API may take. */
export function requestLimits(config: Pick<Config, 'HEARSAY_QUERY_TIMEOUT'>): RequestLimits {
  return { cost: COST_LIMIT, milliseconds: config.HEARSAY_QUERY_TIMEOUT * 1000 };
}

/**
 * The one way in which a GraphQL request is answered, whoever asks: over HTTP, at the command line, to warm up. Nothing
 * runs that was not parsed, validated and estimated within the limits of its request.
 */
export function createExecutor({ graph, log, browser, scan, schema = createSchema() }: ExecutorOptions): Executor {
  const operations = new Operations(schema);
  const compiled = new CompiledOperations();
  const known = new KnownIds(graph);
  const counts: Counts = { asked: 0, run: 0, failed: 0 };

  // The stages, in their order.
  const execute = async (asked: Asked, request: Request): Promise<ExecutionResult> => {
    const begun = performance.now();
    counts.asked += 1;
    const { data, errors } = await answer(asked, request).catch(toResult);
    const masked = errors?.map((error) => maskError(error, (found) => report(request, found)));
    if (masked) counts.failed += 1;
    logAnswer(asked, request, performance.now() - begun, masked);
    return { ...(masked && { errors: masked }), ...(data !== undefined && { data }) };
  };

  const answer = async (asked: Asked, request: Request): Promise<ExecutionResult> => {
    const variables = asked.variables ?? {};
    const operation = operations.find(asked.query, asked.operationName ?? undefined);
    admit(operation, request);
    const cost = operation.cost(variables);
    if (cost > request.limits.cost) throw tooCostly(cost, request.limits.cost);
    counts.run += 1;
    return withinDeadline(request, (guard) => run(operation, variables, request, guard));
  };

  const run = (
    { document, name: operationName }: Operation,
    variableValues: Record<string, unknown>,
    request: Request,
    guard: () => void,
  ) => {
    const contextValue = createContext({ request, graph: graph.guarded(guard), known, browser, scan });
    const args = { schema, document, operationName, variableValues, contextValue };
    return compiled.run(args) ?? executeFields(args);
  };

  const report = ({ id, caller }: Request, { error, path }: Unexpected) =>
    log.error({ err: error, path, request: id, caller }, 'a request failed');

  const logAnswer = ({ operationName }: Asked, { id, caller }: Request, ms: number, errors?: GraphQLError[]) => {
    if (log.isLevelEnabled('debug')) log.debug({ request: id, caller, operationName, ms, errors }, 'answered');
  };

  return { execute, counts };
}

/** Over HTTP, GET is for reading alone. */
function admit({ definition }: Operation, { readOnly = false }: Request): void {
  if (!readOnly || definition.operation === OperationTypeNode.QUERY) return;
  const http = { status: 405, headers: { allow: 'POST' } };
  throw new GraphQLError('send what changes the record by POST', { extensions: { code: 'BAD_USER_INPUT', http } });
}

/** What was thrown, as the result of a request that did not run to its end. */
function toResult(error: unknown): { data?: undefined; errors: unknown[] } {
  return { errors: error instanceof AggregateError ? error.errors : [error] };
}

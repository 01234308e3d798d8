import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { RequestLimits } from '../../model/context.ts';
import type { Executor } from '../execute.ts';
import { invalidRequest } from '../invalid-request.ts';
import type { Metrics } from './metrics.ts';
import { BUSY } from './refusal.ts';
import type { ServerContext } from './use-request-id.ts';

const TOO_MANY = new GraphQLError(BUSY.message, { extensions: { code: BUSY.code } });

/** Answers the requests that Yoga has parsed by the executor, in place of Yoga's own execution. */
export function useExecutor(
  { execute }: Executor,
  limits: RequestLimits,
  metrics: Metrics,
): Plugin<Record<string, unknown>, ServerContext> {
  return {
    onParams({ params: { query }, setParamsHandler }) {
      if (typeof query !== 'string') throw invalidRequest('send a query');
      setParamsHandler(async ({ params, request, context }) => {
        if (metrics.isBusy) return unavailable({ errors: [TOO_MANY] });
        const start = performance.now();
        metrics.running += 1;
        const id = context.requestId ?? '';
        const readOnly = request.method !== 'POST';
        const result = await execute(
          { ...params, query },
          { id, caller: 'anonymous', limits, readOnly, signal: request.signal },
        );
        metrics.running -= 1;
        count(metrics, result, params.operationName ?? nameIn(query), performance.now() - start);
        return result.errors?.some(isUnavailable) ? unavailable(result) : result;
      });
    },
  };
}

function count(metrics: Metrics, { data, errors }: ExecutionResult, name: string, ms: number): void {
  const code = errors?.[0]?.extensions['code'];
  metrics.count(data === undefined ? undefined : name, ms / 1000, typeof code === 'string' ? code : undefined);
}

/** Name of the operation that a text begins with. */
function nameIn(query: string): string {
  return /^\s*(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? 'anonymous';
}

function isUnavailable({ extensions }: GraphQLError): boolean {
  return extensions['code'] === 'DATABASE_UNAVAILABLE';
}

/** The result with HTTP status 503, so that proxies and clients know that it is worth trying again. */
function unavailable(result: ExecutionResult): ExecutionResult {
  const http = { status: BUSY.status, headers: BUSY.headers };
  return { ...result, extensions: { ...result.extensions, http } };
}

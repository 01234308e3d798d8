import type { Plugin } from 'graphql-yoga';
import type { RequestLimits } from '../../model/context.ts';
import type { Executor } from '../execute.ts';
import type { ServerContext } from './use-request-id.ts';

/** Answers the requests that Yoga has parsed by the executor, in place of Yoga's own execution. */
export function useExecutor(
  { execute }: Executor,
  limits: RequestLimits,
): Plugin<Record<string, unknown>, ServerContext> {
  return {
    onParams({ setParamsHandler }) {
      setParamsHandler(({ params, request, context }) =>
        execute(
          { ...params, query: params.query ?? '' },
          {
            id: context.requestId ?? '',
            caller: 'anonymous',
            limits,
            readOnly: request.method !== 'POST',
            signal: request.signal,
          },
        ),
      );
    },
  };
}

import { GraphQLError, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Gives a query so many milliseconds; then what it has not begun is not begun, and the database has its own limit. */
export function useDeadline(milliseconds: number): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((executed: ExecutionArgs) => {
        const deadline = new AbortController();
        const { promise, resolve } = Promise.withResolvers<ExecutionResult>();
        const timer = setTimeout(() => {
          resolve({ errors: [late(milliseconds)] });
          deadline.abort();
        }, milliseconds);
        const given = (executed as { signal?: AbortSignal }).signal;
        const signal = given ? AbortSignal.any([given, deadline.signal]) : deadline.signal;
        const answer = Promise.resolve(executeFn(withSignal(executed, signal)) as Promise<ExecutionResult>);
        return Promise.race([answer, promise]).finally(() => clearTimeout(timer));
      });
    },
  };
}

// The executor of Yoga takes a signal, which graphql's own type of the arguments does not know.
function withSignal(args: ExecutionArgs, signal: AbortSignal): ExecutionArgs {
  return Object.assign({ ...args }, { signal });
}

/** The error of a query that took longer than it gets. */
export function late(milliseconds: number): GraphQLError {
  return new GraphQLError(
    `the query took longer than ${milliseconds / 1000} seconds: ask for less, or narrow the filter`,
    {
      extensions: { code: 'QUERY_TOO_COSTLY' },
    },
  );
}

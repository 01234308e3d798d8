import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Gives a query so many milliseconds; what it still waits for is dropped, and the database has its own limit. */
export function useDeadline(milliseconds: number): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args) => {
        const { promise, resolve } = Promise.withResolvers<ExecutionResult>();
        const timer = setTimeout(() => resolve({ errors: [late(milliseconds)] }), milliseconds);
        return Promise.race([Promise.resolve(executeFn(args)), promise]).finally(() => clearTimeout(timer));
      });
    },
  };
}

function late(milliseconds: number): GraphQLError {
  return new GraphQLError(
    `the query took longer than ${milliseconds / 1000} seconds: ask for less, or narrow the filter`,
    {
      extensions: { code: 'QUERY_TOO_COSTLY' },
    },
  );
}

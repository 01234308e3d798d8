import { isTuned } from './tuning.ts';

/**
 * Calls a function with stack traces disabled. The driver captures one for every read, for the case that it fails,
 * which takes a thirtieth of the service's processor time under load; our errors name the query instead. It can go when
 * the driver no longer does so.
 */
export const withoutStack: <Result>(call: () => Result) => Result = isTuned('stack-traces')
  ? (call) => {
      const limit = Error.stackTraceLimit;
      Error.stackTraceLimit = 0;
      try {
        return call();
      } finally {
        Error.stackTraceLimit = limit;
      }
    }
  : (call) => call();

import { isTuned } from './tuning.ts';

/**
 * Begins a read without a note of where in the program it was begun, which the driver makes of each one for the stack
 * of its failures: a thirtieth of the service's processor time under load. Ours name the query. It can go when the
 * driver makes no such note.
 */
export const withoutStack: <Begun>(begin: () => Begun) => Begun = isTuned('stack-traces')
  ? (begin) => {
      const limit = Error.stackTraceLimit;
      Error.stackTraceLimit = 0;
      try {
        return begin();
      } finally {
        Error.stackTraceLimit = limit;
      }
    }
  : (begin) => begin();

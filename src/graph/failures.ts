import { Neo4jError } from './driver.ts';
import { HearsayError } from '../common/errors.ts';

const UNREACHABLE = ['ServiceUnavailable', 'SessionExpired', 'Neo.ClientError.Database.DatabaseNotFound'];

/** What a failure of the driver means to the one who asked; anything not of the driver stays as it is. */
export function translated(error: unknown, query: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.includes('TransactionTimedOut')) {
    return new HearsayError(
      'QUERY_TOO_COSTLY',
      'the query took longer than allowed: ask for less, or narrow the filter',
      { cause: error },
    );
  }
  if (error.code.startsWith('Neo.ClientError.Security.')) {
    return new HearsayError(
      'DATABASE_UNAVAILABLE',
      'Neo4j refuses the user or password: check NEO4J_USER and NEO4J_PASSWORD',
      { cause: error },
    );
  }
  if (
    UNREACHABLE.includes(error.code) ||
    error.retryable ||
    error.message.startsWith('Connection acquisition timed out')
  ) {
    return new HearsayError('DATABASE_UNAVAILABLE', 'the database does not answer: try again', { cause: error });
  }
  if (/^Neo\.DatabaseError\.(Transaction|Schema)\.|ReadOnly/.test(error.code)) {
    const why = 'the database cannot be read or written: its disk may be full, or it is read-only';
    return new HearsayError('DATABASE_UNAVAILABLE', why, { cause: error });
  }
  return new HearsayError('INTERNAL', `query ${query} failed`, { cause: error });
}

import { Neo4jError } from './driver.ts';
import { HearsayError, type ErrorCode } from '../common/errors.ts';

/** Kinds of failures of Neo4j. */
type FailureKind = 'timeout' | 'login' | 'duplicate' | 'memory' | 'collision' | 'unreachable' | 'storage' | 'unknown';

interface Failure {
  readonly kind: FailureKind;
  readonly matches: (error: Neo4jError) => boolean;
  /** The code for the client; INTERNAL is a bug in Hearsay, and its message names the query. */
  readonly code: ErrorCode;
  readonly message?: string;
}

const withCode = (pattern: RegExp) => (error: Neo4jError) => pattern.test(error.code);

/** Message of DATABASE_UNAVAILABLE. */
export const UNREACHABLE = 'the database does not answer: try again';

/** The only table of Neo4j's error codes (https://neo4j.com/docs/status-codes/5/); the first match applies. */
const FAILURES: readonly Failure[] = [
  {
    kind: 'timeout',
    matches: withCode(/TransactionTimedOut/),
    code: 'QUERY_TOO_COSTLY',
    message: 'the query took longer than allowed: ask for less, or narrow the filter',
  },
  {
    kind: 'login',
    matches: withCode(/^Neo\.ClientError\.Security\./),
    code: 'DATABASE_UNAVAILABLE',
    message: 'Neo4j refuses the user or password: check NEO4J_USER and NEO4J_PASSWORD',
  },
  { kind: 'duplicate', matches: withCode(/ConstraintValidationFailed$/), code: 'INTERNAL' },
  { kind: 'memory', matches: withCode(/OutOfMemory/), code: 'DATABASE_UNAVAILABLE', message: UNREACHABLE },
  {
    kind: 'collision',
    matches: withCode(/^Neo\.TransientError\.Transaction\./),
    code: 'DATABASE_UNAVAILABLE',
    message: UNREACHABLE,
  },
  {
    kind: 'unreachable',
    matches: (error) =>
      /^(ServiceUnavailable|SessionExpired|Neo\.ClientError\.Database\.DatabaseNotFound)$/.test(error.code) ||
      error.retryable ||
      error.message.startsWith('Connection acquisition timed out'),
    code: 'DATABASE_UNAVAILABLE',
    message: UNREACHABLE,
  },
  {
    kind: 'storage',
    matches: withCode(/^Neo\.DatabaseError\.(Transaction|Schema)\.|ReadOnly/),
    code: 'DATABASE_UNAVAILABLE',
    message: 'the database cannot be read or written: its disk may be full, or it is read-only',
  },
  { kind: 'unknown', matches: () => true, code: 'INTERNAL' },
];

/** The kind of a failure of Neo4j, also if it is the cause of a HearsayError; undefined for other errors. */
export function findFailure(error: unknown): FailureKind | undefined {
  const cause = error instanceof HearsayError ? error.cause : error;
  return cause instanceof Neo4jError ? failureFor(cause).kind : undefined;
}

/** Converts a failure of the driver to a HearsayError; returns other errors unchanged. */
export function toHearsayError(error: unknown, query: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message = `query ${query} failed` } = failureFor(error);
  return new HearsayError(code, message, { cause: error });
}

function failureFor(error: Neo4jError): Failure {
  const failure = FAILURES.find(({ matches }) => matches(error));
  if (!failure) throw new Error('the last entry of FAILURES matches every error');
  return failure;
}

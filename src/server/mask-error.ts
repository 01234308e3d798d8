import { GraphQLError, Kind } from 'graphql';
import { HearsayError, type ErrorCode } from '../common/errors.ts';

/** A failure that is no fault of the request, and where in the answer it came up. */
export interface Unexpected {
  readonly error: unknown;
  readonly path: GraphQLError['path'];
}

type Report = (unexpected: Unexpected) => void;

/**
 * What a client gets to see of an error: our own messages as they are, the request's own faults (syntax,
 * validation, variables) with a code, and of anything else only that it happened; the rest is reported.
 */
export function maskError(error: unknown, report: Report): GraphQLError {
  if (!(error instanceof GraphQLError))
    return error instanceof HearsayError ? toClientError(null, error) : internal(null, error, report);
  const cause = error.originalError;
  if (cause instanceof HearsayError) {
    if (cause.code === 'INTERNAL') return internal(error, cause, report);
    return toClientError(error, cause);
  }
  return isOfRequest(error) ? requestFault(error) : internal(error, cause ?? error, report);
}

// Faults of the request carry no path; an argument that does not fit has one, and points into the query's text at
// the value, which no fault of ours does.
function isOfRequest(error: GraphQLError): boolean {
  if (error.path === undefined) return true;
  return error.nodes?.some((node) => node.kind !== Kind.FIELD) === true;
}

function toClientError(error: GraphQLError | null, { code, field, message }: HearsayError): GraphQLError {
  return rebuilt(error, message, { code, ...(field === undefined ? {} : { field }) });
}

function requestFault(error: GraphQLError): GraphQLError {
  const { code, http } = error.extensions;
  const costly = code === 'QUERY_TOO_COSTLY' || error.message.includes('Document contains more that');
  return rebuilt(error, error.message, {
    code: costly ? 'QUERY_TOO_COSTLY' : 'BAD_USER_INPUT',
    ...(http ? { http } : {}),
  });
}

function internal(error: GraphQLError | null, cause: unknown, report: Report): GraphQLError {
  report({ error: cause, path: error?.path });
  return rebuilt(error, 'something went wrong on our side; the log of the service has it', { code: 'INTERNAL' });
}

function rebuilt(
  error: GraphQLError | null,
  message: string,
  extensions: { code: ErrorCode } & Record<string, unknown>,
): GraphQLError {
  if (!error) return new GraphQLError(message, { extensions });
  const { nodes, path } = error;
  return new GraphQLError(message, { ...(nodes && { nodes }), ...(path && { path }), extensions });
}

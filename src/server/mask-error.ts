import { GraphQLError, Kind } from 'graphql';
import { HearsayError, type ErrorCode } from '../common/errors.ts';

/** An error that the request did not cause, and its path in the answer. */
export interface Unexpected {
  readonly error: unknown;
  readonly path: GraphQLError['path'];
}

type Report = (unexpected: Unexpected) => void;

/**
 * Converts an error to what a client may see: messages written for the user unchanged, errors in the request (syntax,
 * validation, variables) with a code, and for anything else only that there was an error; that is reported.
 *
 * @param report Called with errors that the request did not cause.
 */
export function maskError(error: unknown, report: Report): GraphQLError {
  if (!(error instanceof GraphQLError))
    return error instanceof HearsayError ? toClientError(null, error) : internal(null, error, report);
  const cause = error.originalError;
  if (cause instanceof HearsayError) {
    if (cause.code === 'INTERNAL') return internal(error, cause, report);
    return toClientError(error, cause);
  }
  return isRequestError(error) ? toRequestError(error) : internal(error, cause ?? error, report);
}

// Errors in the request have no path; one in an argument has a path, and its node is the value in the query's text,
// which is not so for any other error.
function isRequestError(error: GraphQLError): boolean {
  if (error.path === undefined) return true;
  return error.nodes?.some((node) => node.kind !== Kind.FIELD) === true;
}

function toClientError(error: GraphQLError | null, { code, field, message }: HearsayError): GraphQLError {
  return rebuilt(error, message, { code, ...(field === undefined ? {} : { field }) });
}

function toRequestError(error: GraphQLError): GraphQLError {
  const { code, http } = error.extensions;
  const costly = code === 'QUERY_TOO_COSTLY' || error.message.includes('Document contains more that');
  return rebuilt(error, error.message, {
    code: costly ? 'QUERY_TOO_COSTLY' : 'BAD_USER_INPUT',
    ...(http ? { http } : {}),
  });
}

function internal(error: GraphQLError | null, cause: unknown, report: Report): GraphQLError {
  report({ error: cause, path: error?.path });
  return rebuilt(error, 'internal error; the log of the service has the details', { code: 'INTERNAL' });
}

function rebuilt(
  error: GraphQLError | null,
  message: string,
  extensions: { code: ErrorCode } & Record<string, unknown>,
): GraphQLError {
  if (!error) return new GraphQLError(message, { extensions });
  const { nodes, source, positions, path } = error;
  // An error of a compiled operation has positions but no nodes.
  const place = nodes ? { nodes } : { source, positions };
  return new GraphQLError(message, { ...place, ...(path && { path }), extensions });
}

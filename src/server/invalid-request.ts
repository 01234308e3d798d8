import { GraphQLError } from 'graphql';

/** The error for a request that is answered with this HTTP status, whatever media type the client accepts. */
export function invalidRequest(message: string, status = 400, headers?: Record<string, string>): GraphQLError {
  const http = { status, ...(headers && { headers }) };
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http } });
}

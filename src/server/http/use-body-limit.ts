import { GraphQLError } from 'graphql';
import type { FetchAPI, Plugin } from 'graphql-yoga';
import type { ServerContext } from './use-request-id.ts';

/**
 * Takes bodies up to so many bytes. What comes over a port is no longer than it tells, which Node's parser sees to: only
 * what does not tell is counted as it comes. Yoga's own limit counts all, through streams of streams, which costs more
 * than all else that it does for a request.
 */
export function useBodyLimit(limit: number): Plugin<Record<string, unknown>, ServerContext> {
  return {
    onRequestParse({ request, requestParser, setRequestParser, serverContext, fetchAPI }) {
      const told = request.headers.get('content-length');
      if (told !== null && !/^\d+$/.test(told)) throw refused('the header content-length is no number', 400);
      if (Number(told) > limit) throw tooLarge(limit);
      const isOverPort = serverContext.req !== undefined;
      if ((told !== null && isOverPort) || requestParser === undefined || request.body === null) return;
      setRequestParser(async (untold) => requestParser(await readWhole(untold, limit, fetchAPI)));
    },
  };
}

/** The same request with its body in one piece. */
async function readWhole(request: Request, limit: number, fetchAPI: FetchAPI): Promise<Request> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Not for await: leaving it would close the connection, and nobody would read why.
  const arriving = request.body?.[Symbol.asyncIterator]();
  for (let next = await arriving?.next(); next && !next.done; next = await arriving?.next()) {
    chunks.push(next.value);
    length += next.value.byteLength;
    if (length > limit) throw tooLarge(limit);
  }
  const { url, method, headers, signal } = request;
  return new fetchAPI.Request(url, { method, headers, signal, body: Buffer.concat(chunks) });
}

function tooLarge(limit: number): GraphQLError {
  return refused(`the body is larger than the ${limit} bytes that are taken`, 413);
}

function refused(message: string, status: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status } } });
}

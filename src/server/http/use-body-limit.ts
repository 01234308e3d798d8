import { GraphQLError } from 'graphql';
import type { FetchAPI, Plugin } from 'graphql-yoga';
import type { ServerContext } from './use-request-id.ts';

/**
 * Refuses request bodies that are larger than `limit` bytes. Node's parser ensures that a body over a port is as long
 * as its content-length, so bytes are counted only without that header. Yoga's own limit counts all of them, through
 * several streams, which costs more than everything else it does for a request.
 */
export function useBodyLimit(limit: number): Plugin<Record<string, unknown>, ServerContext> {
  return {
    onRequestParse({ request, requestParser, setRequestParser, serverContext, fetchAPI }) {
      const length = request.headers.get('content-length');
      if (length !== null && !/^\d+$/.test(length)) throw refused('the content-length header is not a number', 400);
      if (Number(length) > limit) throw tooLarge(limit);
      const isOverPort = serverContext.req !== undefined;
      if ((length !== null && isOverPort) || requestParser === undefined || request.body === null) return;
      setRequestParser(async (unread) => requestParser(await readWhole(unread, limit, fetchAPI)));
    },
  };
}

/** The same request with its whole body in memory. */
async function readWhole(request: Request, limit: number, fetchAPI: FetchAPI): Promise<Request> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Not for await: leaving the loop would close the connection before the client has read the error.
  const iterator = request.body?.[Symbol.asyncIterator]();
  for (let next = await iterator?.next(); next && !next.done; next = await iterator?.next()) {
    chunks.push(next.value);
    length += next.value.byteLength;
    if (length > limit) throw tooLarge(limit);
  }
  const { url, method, headers, signal } = request;
  return new fetchAPI.Request(url, { method, headers, signal, body: Buffer.concat(chunks) });
}

function tooLarge(limit: number): GraphQLError {
  return refused(`the body exceeds the limit of ${limit} bytes`, 413);
}

function refused(message: string, status: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status } } });
}

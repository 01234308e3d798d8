import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'graphql-yoga';

const HEADER = 'x-request-id';
const SANE = /^[\w.:+/=-]{1,128}$/;

/** What Yoga carries along with each request. */
export interface ServerContext {
  requestId?: string;
  /** Of what comes over a port. */
  readonly req?: IncomingMessage;
}

/** Gives each request the id that its header brings, or a new one, and tells it in the answer's header. */
export function useRequestId(): Plugin<Record<string, unknown>, ServerContext> {
  return {
    onRequest({ request, serverContext }) {
      const given = request.headers.get(HEADER);
      serverContext.requestId = given !== null && SANE.test(given) ? given : randomUUID();
    },
    onResponse({ response, serverContext }) {
      if (serverContext.requestId !== undefined) response.headers.set(HEADER, serverContext.requestId);
    },
  };
}

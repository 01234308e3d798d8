import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'graphql-yoga';

const HEADER = 'x-request-id';
const VALID_ID = /^[\w.:+/=-]{1,128}$/;

/** Yoga's context of a request. */
export interface ServerContext {
  requestId?: string;
  /** Only for requests over a port. */
  readonly req?: IncomingMessage;
}

/**
 * Gives each request the id in its x-request-id header, or a new one if there is none that is valid, and returns it.
 */
export function useRequestId(): Plugin<Record<string, unknown>, ServerContext> {
  return {
    onRequest({ request, serverContext }) {
      const given = request.headers.get(HEADER);
      serverContext.requestId = given !== null && VALID_ID.test(given) ? given : randomUUID();
    },
    onResponse({ response, serverContext }) {
      if (serverContext.requestId !== undefined) response.headers.set(HEADER, serverContext.requestId);
    },
  };
}

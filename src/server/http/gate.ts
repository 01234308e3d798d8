import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Config } from '../../common/config.ts';
import type { Connections } from './connections.ts';
import { HostCheck } from './hosts.ts';
import { createRateLimit } from './rate-limit.ts';
import { refuse, type Refusal } from './refusal.ts';

const BUSY: Refusal = {
  status: 503,
  code: 'RATE_LIMITED',
  message: 'the service has more to do than it can: try again in a second',
  headers: { 'retry-after': '1' },
};

/**
 * Refuses requests by their headers and their sender before anything is made for them: those that are malformed or
 * addressed to another host, those from addresses that send too many, and all while too much is unread.
 *
 * @param listener Answers the others.
 */
export function createGate(config: Config, connections: Connections, listener: RequestListener): RequestListener {
  const hosts = new HostCheck(config);
  const limitRate = createRateLimit(config);
  return (request, response) => {
    connections.track(response);
    const refusal = hosts.check(request) ?? (connections.isFull ? BUSY : undefined);
    if (refusal) refuse(response, refusal);
    else whenWithinRate(limitRate(request), request, response, listener);
  };
}

function whenWithinRate(
  limited: Promise<Refusal | undefined> | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  listener: RequestListener,
): void {
  if (!limited) {
    listener(request, response);
    return;
  }
  void limited.then((refusal) => (refusal ? refuse(response, refusal) : listener(request, response)));
}

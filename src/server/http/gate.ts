import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Config } from '../../common/config.ts';
import type { Connections } from './connections.ts';
import { HostCheck } from './hosts.ts';
import { createRateLimit } from './rate-limit.ts';
import { BUSY, refuse, type Refusal } from './refusal.ts';

const FOR_OPERATORS = /^\/(health|metrics)\b/;

/**
 * Refuses requests by their headers and their sender before anything is made for them: those that are malformed or
 * addressed to another host, those from addresses that send too many, and all but those for operators while there is
 * too much to do.
 *
 * @param listener Answers the others.
 */
export function createGate(
  config: Config,
  connections: Connections,
  isBusy: () => boolean,
  listener: RequestListener,
): RequestListener {
  const hosts = new HostCheck(config);
  const limitRate = createRateLimit(config);
  return (request, response) => {
    connections.track(response);
    const refusal = hosts.check(request);
    if (refusal) refuse(response, refusal);
    else if ((connections.isFull || isBusy()) && !FOR_OPERATORS.test(request.url ?? '')) refuse(response, BUSY);
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

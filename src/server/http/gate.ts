import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Config } from '../../common/config.ts';
import type { Connections } from './connections.ts';
import { HostCheck } from './hosts.ts';
import { createRateLimit } from './rate-limit.ts';
import { BUSY, refuse, type Refusal } from './refusal.ts';

/**
 * Milliseconds after which a client learns that it, or that all together, ask too much: of two thousand clients that were
 * told at once, and asked again at once, the refusals held up all else: a health check took eight seconds.
 */
const DELAY = 500;
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
    else if ((connections.isFull || isBusy()) && !FOR_OPERATORS.test(request.url ?? '')) refuseLater(response, BUSY);
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
  void limited.then((refusal) => (refusal ? refuseLater(response, refusal) : listener(request, response)));
}

function refuseLater(response: ServerResponse, refusal: Refusal): void {
  setTimeout(() => refuse(response, refusal), DELAY);
}

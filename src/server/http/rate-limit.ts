import type { IncomingMessage } from 'node:http';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Config } from '../../common/config.ts';
import { clientAddresses, isLoopbackAddress, toSubscriber } from './addresses.ts';
import type { Refusal } from './refusal.ts';

/** Requests a second that an address other than of loopback may send if nothing is set. */
const DEFAULT_RATE = 1_000;
/** Seconds over which requests are counted, so that a page may send many at once. */
const WINDOW = 10;

type Settings = Pick<Config, 'HEARSAY_RATE_LIMIT' | 'HEARSAY_PROXY'>;

/** Limits the requests of each address; undefined when the request is not limited, without waiting. */
export type RateLimit = (request: IncomingMessage) => Promise<Refusal | undefined> | undefined;

/** Counts requests by address, in memory: each replica of the service counts those that it answers. */
export function createRateLimit({ HEARSAY_RATE_LIMIT, HEARSAY_PROXY }: Settings): RateLimit {
  const findAddress = clientAddresses(HEARSAY_PROXY);
  const points = (HEARSAY_RATE_LIMIT ?? DEFAULT_RATE) * WINDOW;
  const limiter = new RateLimiterMemory({ points, duration: WINDOW });
  return (request) => {
    const address = findAddress(request);
    if (HEARSAY_RATE_LIMIT === undefined && isLoopbackAddress(address)) return undefined;
    return limiter.consume(toSubscriber(address)).then(() => undefined, toRefusal);
  };
}

function toRefusal(reason: unknown): Refusal {
  if (!(reason instanceof RateLimiterRes)) throw reason;
  const seconds = Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
  return {
    status: 429,
    code: 'RATE_LIMITED',
    message: `too many requests from your address: try again in ${seconds} s`,
    headers: { 'retry-after': String(seconds) },
  };
}

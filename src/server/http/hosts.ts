import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import type { Config } from '../../common/config.ts';
import { isLoopbackAddress, normalizeAddress } from './addresses.ts';
import { badRequest, type Refusal } from './refusal.ts';

type Settings = Pick<Config, 'HEARSAY_HOST' | 'HEARSAY_HOSTS' | 'HEARSAY_PUBLIC_URL' | 'HEARSAY_CORS_ORIGIN'>;

/** Host and port as in a Host header, a request target or an origin; group 1 is an IPv6 address, 2 a name or IPv4. */
const AUTHORITY = String.raw`(?:\[([\da-f:.]+)\]|([a-z\d_](?:[\w.-]*\w)?\.?))(?::(\d{0,5}))?`;
const HOST = new RegExp(`^${AUTHORITY}$`, 'i');
const TARGET = new RegExp(`^https?://${AUTHORITY}(?=[/?]|$)`, 'i');
const ORIGIN = new RegExp(`^https?://${AUTHORITY}$`, 'i');

/** Number of headers whose verdict is kept. */
const MAX_CACHED = 200;

type Verdict = Refusal | undefined;

/**
 * Checks whom a request is addressed to, and which page sends it: a page on another site whose name is made to resolve
 * to this address (DNS rebinding) sends its own name as Host and Origin. Names of loopback and addresses that the
 * service listens on cannot be taken over in that way.
 */
export class HostCheck {
  readonly #names: ReadonlySet<string>;
  readonly #corsOrigin: string | undefined;
  readonly #listensOnAll: boolean;
  readonly #hosts = new Map<string, Verdict>();
  readonly #origins = new Map<string, Verdict>();

  constructor({ HEARSAY_HOST, HEARSAY_HOSTS = [], HEARSAY_PUBLIC_URL, HEARSAY_CORS_ORIGIN }: Settings) {
    const published = HEARSAY_PUBLIC_URL === undefined ? [] : [new URL(HEARSAY_PUBLIC_URL).hostname];
    this.#names = new Set([HEARSAY_HOST, ...HEARSAY_HOSTS, ...published].map(normalize));
    this.#listensOnAll = ['0.0.0.0', '::'].includes(HEARSAY_HOST);
    this.#corsOrigin = HEARSAY_CORS_ORIGIN;
  }

  /** Why the request is refused; undefined if it is not. Rewrites a target in absolute form to its path. */
  check(request: IncomingMessage): Verdict {
    const { host, origin } = request.headers;
    const target = request.url ?? '';
    if (!target.startsWith('/')) return this.#checkTarget(request, target) ?? this.check(request);
    // A request of HTTP/1.0 may come without a Host; Node refuses one of HTTP/1.1.
    const refused = host === undefined ? undefined : this.#checkHost(host, request);
    if (refused) return refused;
    if (hasSeveralHosts(request.rawHeaders)) return badRequest('send one Host header');
    // The files of Neo4j Browser are for pages of other origins.
    return origin === undefined || target.startsWith('/browser/') ? undefined : this.#checkOrigin(origin, request);
  }

  /** Checks a target such as `http://localhost:4000/graphql`, which a proxy sends. */
  #checkTarget(request: IncomingMessage, target: string): Verdict {
    const match = TARGET.exec(target);
    if (!match) return badRequest('the target of the request must be a path or an http address');
    const path = target.slice(match[0].length);
    request.url = path.startsWith('/') ? path : `/${path}`;
    return this.#verdict(match, request);
  }

  #checkHost(host: string, request: IncomingMessage): Verdict {
    return cached(this.#hosts, host, () => {
      const match = HOST.exec(host);
      return match ? this.#verdict(match, request) : badRequest('the Host header is not a host and port');
    });
  }

  #checkOrigin(origin: string, request: IncomingMessage): Verdict {
    if (origin === this.#corsOrigin || this.#corsOrigin === '*') return undefined;
    return cached(this.#origins, origin, () => {
      const match = ORIGIN.exec(origin);
      if (match && !this.#verdict(match, request)) return undefined;
      const message = 'pages of this origin may not call the service: set HEARSAY_CORS_ORIGIN to allow one';
      return { status: 403, code: 'FORBIDDEN', message };
    });
  }

  #verdict([, ipv6, name = '', port]: RegExpExecArray, { socket }: IncomingMessage): Verdict {
    if (Number(port ?? 0) > 65_535) return badRequest('the port of the host is above 65535');
    const host = normalize(ipv6 ?? name);
    if (ipv6 !== undefined && isIP(ipv6) !== 6) return badRequest('the host is not an IPv6 address');
    if (this.#names.has('*') || this.#names.has(host) || isLoopback(host)) return undefined;
    if (isIP(host) !== 0 && (this.#listensOnAll || host === normalize(socket.localAddress ?? ''))) return undefined;
    return { status: 403, code: 'FORBIDDEN', message: 'the service has no such host name: add it to HEARSAY_HOSTS' };
  }
}

/** Node keeps the first of several Host headers and drops the rest. */
function hasSeveralHosts(rawHeaders: readonly string[]): boolean {
  let count = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === 4 && name.toLowerCase() === 'host') count += 1;
  }
  return count > 1;
}

/** No name server is asked for these names and addresses. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || isLoopbackAddress(host);
}

/** A name or address in the form in which it is compared: lower case, no brackets, no final dot. */
function normalize(host: string): string {
  return normalizeAddress(host.toLowerCase().replace(/^\[|\]$|\.$/g, ''));
}

function cached(verdicts: Map<string, Verdict>, header: string, judge: () => Verdict): Verdict {
  if (verdicts.has(header)) return verdicts.get(header);
  const verdict = judge();
  if (verdicts.size >= MAX_CACHED) verdicts.clear();
  verdicts.set(header, verdict);
  return verdict;
}

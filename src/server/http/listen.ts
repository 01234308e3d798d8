import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from '../../common/config.ts';
import { InputError } from '../../common/errors.ts';
import { Connections } from './connections.ts';
import { createGate } from './gate.ts';
import { refuse, SECURITY_HEADERS } from './refusal.ts';

/** Connections that may wait to be accepted. */
const BACKLOG = 4096;
/** Milliseconds between two looks for connections that are too slow. */
const CONNECTIONS_CHECK = 1_000;

/** An open port. */
export interface Listening {
  /** Where web browsers reach it, such as `http://localhost:4000`. */
  readonly origin: string;
  readonly port: number;
  readonly connections: Connections;
  /**
   * Passes requests to the service; until then, all are answered that it is starting.
   *
   * @param isBusy Whether no more requests are to be passed for now.
   */
  readonly serve: (handler: RequestListener, isBusy: () => boolean) => void;
}

/**
 * Opens the port, before anything else is started, so that a port in use is reported at once.
 *
 * @throws InputError when the port cannot be opened.
 */
export async function listen(config: Config): Promise<Listening> {
  let handler: RequestListener = starting;
  let isBusy = () => false;
  const server = createServer({ connectionsCheckingInterval: CONNECTIONS_CHECK });
  const connections = new Connections(server, config.HEARSAY_MAX_CONNECTIONS);
  server.on(
    'request',
    createGate(
      config,
      connections,
      () => isBusy(),
      (request, response) => handler(request, response),
    ),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(toPortError(error, config)));
    server.listen({ port: config.PORT, host: config.HEARSAY_HOST, backlog: BACKLOG }, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const serve: Listening['serve'] = (nextHandler, nextIsBusy) => {
    handler = nextHandler;
    isBusy = nextIsBusy;
  };
  return { origin: originFrom(port, config), port, connections, serve };
}

function originFrom(port: number, { HEARSAY_PUBLIC_URL, HEARSAY_HOST }: Config): string {
  if (HEARSAY_PUBLIC_URL !== undefined) return new URL(HEARSAY_PUBLIC_URL).origin;
  const isLocal = ['127.0.0.1', '0.0.0.0', '::1', '::'].includes(HEARSAY_HOST);
  const host = HEARSAY_HOST.includes(':') ? `[${HEARSAY_HOST}]` : HEARSAY_HOST;
  return `http://${isLocal ? 'localhost' : host}:${port}`;
}

// Until the database is up, the process is live but not ready.
const starting: RequestListener = ({ url }, response) => {
  const health = { '/health/live': 'live', '/health': 'starting', '/health/ready': 'starting' }[url ?? ''];
  if (health === undefined) {
    refuse(response, {
      status: 503,
      code: 'DATABASE_UNAVAILABLE',
      message: 'starting: try again in a few seconds',
      headers: { 'retry-after': '5' },
    });
    return;
  }
  response.writeHead(health === 'live' ? 200 : 503, { ...SECURITY_HEADERS, 'content-type': 'application/json' });
  response.end(JSON.stringify({ status: health }));
};

function toPortError(error: NodeJS.ErrnoException, { PORT, HEARSAY_HOST }: Config): Error {
  if (error.code === 'EADDRINUSE') {
    return new InputError(
      `port ${PORT} is in use: stop the process that uses it, or set PORT to another (PORT=0 for any free one)`,
    );
  }
  if (error.code === 'EACCES')
    return new InputError(`you have no permission to use port ${PORT}: set PORT to one above 1023`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new InputError(`HEARSAY_HOST ${HEARSAY_HOST} is not an address of this machine`);
  }
  return error;
}

import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { pino } from 'pino';
import { afterAll } from 'vitest';
import { readConfig } from '../../src/common/config.ts';
import { createApp, type App } from '../../src/server/app.ts';
import { listen, type Listening } from '../../src/server/http/listen.ts';
import { Metrics } from '../../src/server/http/metrics.ts';
import { createRequestListener } from '../../src/server/http/request-listener.ts';
import { testGraph } from './graph.ts';

/** A service on a free port, without what its start does to the database; closed after the test file. */
export async function testHttp(settings: Record<string, string> = {}): Promise<Listening> {
  const config = readConfig({ PORT: '0', ...settings });
  const log = pino({ level: 'silent' });
  let listening: Listening | undefined = undefined;
  const state = () => (listening?.connections.isDraining ? 'stopping' : 'running');
  const graph = testGraph();
  const metrics = new Metrics(graph);
  const app = createApp({ graph, log, config, metrics, state });
  listening = await listen(config);
  listening.serve(createRequestListener(app, log), () => metrics.isBusy);
  afterAll(() => listening.connections.drain());
  return listening;
}

/** Serves an app on a free port, without the gate of a service, until the test file ends; returns its origin. */
export async function serveApp(app: App): Promise<string> {
  const server = createServer((request, response) => void app(request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A response as it came over the socket. */
export interface RawResponse {
  /** 0 when the connection ended without a response. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends bytes over a connection of their own and returns the response; the request must ask to close it. */
export async function exchange(port: number, request: string | Buffer, host = '127.0.0.1'): Promise<RawResponse> {
  const socket = connect(port, host);
  socket.write(request);
  return parseResponse(await readToEnd(socket));
}

/** A request for one exchange; headers are lines. */
export function rawRequest(first: string, headers: readonly string[] = [], body: string | Buffer = ''): Buffer {
  const length = body.length > 0 ? [`content-length: ${Buffer.byteLength(body)}`] : [];
  const head = [first, ...headers, ...length, 'connection: close', '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(body)]);
}

/** Everything that the server sends until it closes the connection. */
export function readToEnd(socket: Socket): Promise<Buffer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(Buffer.concat(chunks)));
  });
}

function parseResponse(bytes: Buffer): RawResponse {
  const text = bytes.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  const [first = '', ...lines] = text.slice(0, Math.max(end, 0)).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  return { status: Number(first.split(' ')[1] ?? 0), headers, body: bytes.subarray(end + 4).toString('utf8') };
}

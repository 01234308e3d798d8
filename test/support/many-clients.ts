/** Clients that ask again and again: `node many-clients.ts PORT COUNT SECONDS TARGET` prints how often each status came. */
import { connect } from 'node:net';

const [port = '', count = '', seconds = '', target = ''] = process.argv.slice(2);
const request = `GET ${target} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
const until = performance.now() + Number(seconds) * 1000;
const statuses: Record<string, number> = {};
const add = (status: string) => (statuses[status] = (statuses[status] ?? 0) + 1);

const sockets = Array.from({ length: Number(count) }, () => {
  const socket = connect(Number(port), '127.0.0.1', () => socket.write(request));
  socket.on('error', ({ message }) => add(message));
  socket.on('data', (chunk: Buffer) => {
    // Heads are sent in one piece.
    const [, status] = /^HTTP\/1\.1 (\d+)/.exec(chunk.toString('latin1', 0, 20)) ?? [];
    if (status === undefined) return;
    add(status);
    if (performance.now() < until) socket.write(request);
  });
  return socket;
});

setTimeout(
  () => {
    for (const socket of sockets) socket.destroy();
    console.log(JSON.stringify(statuses));
  },
  (Number(seconds) + 5) * 1000,
);

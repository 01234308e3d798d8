// Forwards each connection to the next of the given addresses (round robin). Runs as a separate process.
import { connect, createServer, type AddressInfo } from 'node:net';

const ports = process.argv.slice(2).map(Number);
let turn = 0;

const server = createServer({ noDelay: true }, (asking) => {
  const answering = connect({ port: ports[turn++ % ports.length] ?? 0, host: '127.0.0.1', noDelay: true });
  asking.pipe(answering).pipe(asking);
  asking.on('error', () => answering.destroy());
  answering.on('error', () => asking.destroy());
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));

// The bare driver behind node:http: the same Cypher, its records as JSON. Run as a process of its own.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StatementArgs } from '../../src/statements/statement.store.ts';
import { bareDriver, type Address } from './bare.ts';

const { address, args } = JSON.parse(process.argv[2] ?? '{}') as { address: Address; args: StatementArgs };
const { run } = await bareDriver(address, args);

const server = createServer((asked, response) => {
  asked.resume();
  asked.on('end', () => {
    void run().then((rows) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(rows));
    });
  });
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));

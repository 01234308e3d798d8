// Serves the queries that Hearsay runs for a question, recorded once, with the bare driver behind node:http: the queries
// of a step run concurrently, and the records are returned as JSON. Runs as a separate process.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
// Imported before Hearsay's modules, so that the driver is unpatched: see src/runtime/patch-neo4j-driver.ts.
import neo4j from 'neo4j-driver';
import { createApp } from '../../src/server/app.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { createLog } from '../../src/common/log.ts';
import type { Asked } from '../questions.ts';
import type { Address } from '../support/address.ts';
import { recorded, type Read } from './recorded.ts';

const { address, asked } = JSON.parse(process.argv[2] ?? '{}') as { address: Address; asked: Asked[] };
const steps = await recordAll();
const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password ?? ''), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
});

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    answer(Number(request.url?.slice(1))).then(
      (rows) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(rows));
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));

async function answer(index: number): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const step of steps[index] ?? []) answers.push(...(await Promise.all(step.map(read))));
  return answers;
}

async function read({ text, params }: Read): Promise<unknown[]> {
  const session = driver.session({ database: address.database, defaultAccessMode: neo4j.session.READ, fetchSize: -1 });
  try {
    return (await session.run(text, params)).records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

/** Each question is run twice, to leave out what Hearsay reads only the first time. */
async function recordAll(): Promise<Read[][][]> {
  const graph = openGraph(address, { HEARSAY_QUERY_TIMEOUT: 60 });
  const app = createApp({
    graph,
    log: createLog('error'),
    config: { HEARSAY_CORS_ORIGIN: undefined, HEARSAY_QUERY_TIMEOUT: 60 },
  });
  const all: Read[][][] = [];
  for (const question of asked) {
    const ask = async () => {
      const response = await app.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(question),
      });
      await response.text();
    };
    await ask();
    all.push(await recorded(ask));
  }
  await graph.close();
  return all;
}

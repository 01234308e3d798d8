import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { seededRandom } from '../../../src/common/random.ts';
import { createSchema } from '../../../src/server/schema.ts';
import { empty } from '../../support/graph.ts';
import type { Answer } from '../../support/ask.ts';
import { fuzzedRequest, type FuzzedRequest } from '../../support/fuzz/documents.ts';
import type { Known } from '../../support/fuzz/values.ts';
import { hearsay, untilSaid } from '../../support/hearsay-process.ts';

const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 10_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
const CONNECTIONS = 8;
/** Megabytes by which the service may grow after the first fifth of the requests, when V8's heap has taken its room. */
const GROWTH = 50;

/** What no message may have: stacks, paths, queries, addresses of the database. */
const LEAKS =
  /\bat \S+ \(|node_modules|\/src\/|\.ts:\d|cypher\/|\bMATCH \(|\bUNWIND\b|bolt:\/\/|Neo\.\w+Error|org\.neo4j|Lucene/;

const { uri, user, password = '', database } = inject('neo4j');
const service = hearsay(['serve'], {
  PORT: '0',
  // V8 leaves a heap that has grown as it is: within this bound it has to collect, and a leak would end the service.
  NODE_OPTIONS: '--max-old-space-size=200',
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
});
let url = '';

beforeAll(async () => {
  await empty();
  url = /GraphQL API +(\S+)/.exec(await untilSaid(service, 'Ctrl-C'))?.[1] ?? '';
  while ((await fetch(url.replace('/graphql', '/health/ready'))).status !== 200) await sleep(500);
}, 180_000);
afterAll(async () => {
  service.process.kill('SIGTERM');
  await service.ended;
});

async function send(body: object) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

const KNOWN = `{
  actors(first: 40) { nodes { id } pageInfo { endCursor } } claims(first: 40) { nodes { id } pageInfo { endCursor } }
  sources(first: 40) { nodes { id } pageInfo { endCursor } } statements(first: 40) { nodes { id } pageInfo { endCursor } }
}`;

async function known(): Promise<Known> {
  type Lists = Record<string, { nodes: { id: string }[]; pageInfo: { endCursor: string } }>;
  const { data } = JSON.parse((await send({ query: KNOWN })).text) as Answer<Lists>;
  const lists = Object.values(data ?? {});
  return {
    ids: lists.flatMap(({ nodes }) => nodes.map(({ id }) => id)),
    cursors: lists.map(({ pageInfo }) => pageInfo.endCursor),
  };
}

/** What is wrong with an answer; null if nothing is. */
function fault({ status, text }: Awaited<ReturnType<typeof send>>): string | null {
  const { data, errors = [] } = JSON.parse(text) as Answer<unknown>;
  if (status >= 500 && status !== 503) return `status ${status}`;
  if (data === undefined && errors.length === 0) return 'neither data nor errors';
  for (const { message, extensions } of errors) {
    if (extensions.code === 'INTERNAL' || extensions.code === 'DATABASE_UNAVAILABLE') return extensions.code;
    if (LEAKS.test(message)) return `leaks: ${message}`;
  }
  return null;
}

/** Resident memory of the service in megabytes; 0 where the system does not tell. */
function memory(): number {
  const file = `/proc/${service.process.pid ?? 0}/status`;
  if (!existsSync(file)) return 0;
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) / 1024;
}

test(
  `${REQUESTS} random queries of seed ${SEED} end with an answer or an error that was meant`,
  { timeout: 900_000 },
  async () => {
    const schema = createSchema();
    const random = seededRandom(SEED);
    const here = await known();
    expect(here.ids.length).toBeGreaterThan(100);
    const faults = new Map<string, FuzzedRequest>();
    const counts = { answered: 0, withErrors: 0 };
    let sent = 0;
    const connection = async (requests: number) => {
      while (sent < requests) {
        sent += 1;
        const request = fuzzedRequest(schema, random, here);
        const answer = await send(request);
        const wrong = fault(answer);
        if (wrong !== null && !faults.has(wrong)) faults.set(wrong, request);
        if (answer.text.includes('"errors":')) counts.withErrors += 1;
        else counts.answered += 1;
      }
    };
    const sendUntil = (requests: number) =>
      Promise.all(Array.from({ length: CONNECTIONS }, () => connection(requests)));
    await sendUntil(REQUESTS / 5);
    const warm = memory();
    await sendUntil(REQUESTS);
    console.log(`${counts.answered} answered, ${counts.withErrors} with errors`);
    expect([...faults].map(([wrong, request]) => `${wrong}: ${JSON.stringify(request).slice(0, 3000)}`)).toEqual([]);
    expect(counts.answered).toBeGreaterThan(REQUESTS / 5);
    expect(service.process.exitCode).toBeNull();
    await sleep(3000);
    console.log(`${Math.round(warm)} MB after a fifth of the requests, ${Math.round(memory())} MB after all`);
    expect(memory()).toBeLessThan(warm + GROWTH);
  },
);

// Writes the nodes and edges of a corpus by UNWIND over Bolt, as a hand-written script with the same Cypher would: it does
// not validate rows or read the record. Prints the time it took.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';
import type { EntryType, EntryValues } from '../../src/record/entries.ts';
import { NO_BEGINNINGS } from '../../src/record/graph/not-before.ts';
import { countPositions } from '../../src/record/graph/positions.ts';
import type { GraphEdge, GraphNode } from '../../src/record/graph/rows.ts';
import type { Surroundings } from '../../src/record/graph/surroundings.ts';
import { toGraph, type TypedEntry } from '../../src/record/graph/to-graph.ts';
import { writeGraph } from '../../src/record/write.ts';
import { loadCypher } from '../../src/graph/cypher.ts';
import type { GraphOptions } from '../../src/graph/connection.ts';

const BATCH = 1000;
const SESSIONS = 2;

const [corpus = '', place = ''] = process.argv.slice(2);
const { uri, user, password, database } = JSON.parse(place) as GraphOptions;
const queries = loadCypher();
const claims = new Map<string, readonly string[]>();
const sources = new Map<string, EntryValues['source']>();
const around: Surroundings = {
  about: (claim) => claims.get(claim) ?? [],
  source: (id) => ({ id, publisherId: sources.get(id)?.publisher ?? null, citesIds: sources.get(id)?.cites ?? [] }),
  beginnings: () => NO_BEGINNINGS,
  owners: () => [],
};
const answers: GraphEdge[] = [];
const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(user, password));
const begun = performance.now();
const rows = await load();
const seconds = (performance.now() - begun) / 1000;
await driver.close();
console.log(JSON.stringify({ rows, seconds, memory: Math.round(process.resourceUsage().maxRSS / 1024) }));

async function load(): Promise<number> {
  let count = 0;
  const running = new Set<Promise<unknown>>();
  const waiting = { statements: [] as TypedEntry[], others: [] as TypedEntry[] };
  const flush = async () => {
    for (const [, entries] of Map.groupBy(waiting.others.splice(0), ({ type }) => type)) await send(entries);
    while (running.size >= SESSIONS) await Promise.race(running);
    const sent = send(waiting.statements.splice(0)).finally(() => running.delete(sent));
    running.add(sent);
  };
  for await (const line of createInterface({ input: createReadStream(corpus) })) {
    for (const [type, value] of Object.entries(JSON.parse(line) as Partial<EntryValues>)) {
      const entry = { type: type as EntryType, value } as TypedEntry;
      const queue = entry.type === 'statement' ? waiting.statements : waiting.others;
      queue.push(entry);
      count += 1;
      if (queue.length === BATCH) await flush();
    }
  }
  await flush();
  await Promise.all(running);
  while (answers.length > 0) await run([], answers.splice(0, BATCH));
  return count;
}

async function send(entries: readonly TypedEntry[]): Promise<void> {
  for (const { type, value } of entries) {
    if (type === 'claim') claims.set(value.id, value.about);
    if (type === 'source') sources.set(value.id, value);
  }
  const graphs = entries.map((entry) => toGraph(entry, around));
  const edges = graphs.flatMap((graph) => graph.edges);
  answers.push(...edges.filter(({ type }) => type === 'RESPONDS_TO'));
  await run(
    graphs.map(({ node }) => node),
    edges.filter(({ type }) => type !== 'RESPONDS_TO'),
  );
}

async function run(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Promise<void> {
  const session = driver.session({ database });
  const recordedAt = neo4j.types.DateTime.fromStandardDate(new Date());
  const stamped = nodes.map(({ labels, props }) => ({ labels, props: { ...props, dossier: 'benchmark', recordedAt } }));
  const statements = nodes.filter(({ labels }) => labels[0] === 'Statement').map(({ props }) => props);
  await session.executeWrite(async (transaction) => {
    const ask = async <Row extends object>(name: string, params: object = {}): Promise<Row[]> => {
      const { records } = await transaction.run(queries.get(name) ?? '', params);
      return records.map((record) => plain(record.toObject()) as Row);
    };
    await writeGraph(ask, stamped, edges);
    if (statements.length > 0) await ask('record/write-positions', { rows: countPositions(statements) });
  });
  await session.close();
}

/** Numbers as the gate of Hearsay would give them. */
function plain(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]: [string, unknown]) => [
      name,
      neo4j.isInt(value as object) ? (value as { toNumber(): number }).toNumber() : value,
    ]),
  );
}

// Writes the nodes and edges of a corpus by UNWIND over Bolt, as a hand-written script with the same Cypher would: it does
// not validate rows or read the record. Prints the time it took.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';
import { additions } from '../../src/imports/corpus/positions.ts';
import { toEdges, type Edge } from '../../src/record/edges.ts';
import type { EntryType, EntryValues } from '../../src/record/entries.ts';
import type { StatementEntry } from '../../src/record/format.ts';
import { toProps, type Props } from '../../src/record/rows.ts';
import { loadCypher } from '../../src/graph/cypher.ts';
import type { GraphOptions } from '../../src/graph/graph.ts';

type Entry = readonly [EntryType, EntryValues[EntryType]];

const BATCH = 1000;
const SESSIONS = 2;

const [corpus = '', place = ''] = process.argv.slice(2);
const { uri, user, password, database } = JSON.parse(place) as GraphOptions;
const queries = loadCypher();
const answers: Edge[] = [];
const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(user, password));
const begun = performance.now();
const rows = await load();
const seconds = (performance.now() - begun) / 1000;
await driver.close();
console.log(JSON.stringify({ rows, seconds, memory: Math.round(process.resourceUsage().maxRSS / 1024) }));

async function load(): Promise<number> {
  let count = 0;
  const running = new Set<Promise<unknown>>();
  const waiting = { statements: [] as Entry[], others: [] as Entry[] };
  const flush = async () => {
    for (const [, values] of Map.groupBy(waiting.others.splice(0), ([type]) => type)) await send(values);
    while (running.size >= SESSIONS) await Promise.race(running);
    const sent = send(waiting.statements.splice(0)).finally(() => running.delete(sent));
    running.add(sent);
  };
  for await (const line of createInterface({ input: createReadStream(corpus) })) {
    for (const entry of Object.entries(JSON.parse(line) as Partial<EntryValues>) as Entry[]) {
      const queue = entry[0] === 'statement' ? waiting.statements : waiting.others;
      queue.push(entry);
      count += 1;
      if (queue.length === BATCH) await flush();
    }
  }
  await flush();
  await Promise.all(running);
  while (answers.length > 0) await run([['dossier/write-edges:RESPONDS_TO', answers.splice(0, BATCH)]]);
  return count;
}

async function send(entries: readonly Entry[]): Promise<void> {
  const [[type] = []] = entries;
  const values = entries.map(([, value]) => value);
  if (type === undefined) return;
  if (type === 'statement') {
    const rows = (values as StatementEntry[]).map(statementRow);
    await run([
      ['corpus/write-statements', rows],
      ['corpus/write-positions', additions(rows.map(({ props }) => props))],
    ]);
    return;
  }
  const nodes = values.map((value) => ({ props: toProps(type, value as never), dossier: 'benchmark' }));
  const edges = Map.groupBy(
    values.flatMap((value) => toEdges(type, value as never)),
    ({ kind }) => kind,
  );
  const kinds = type === 'actor' ? (values as EntryValues['actor'][]).map(kindRow) : [];
  await run([
    [`dossier/write-created:${type}`, nodes],
    ['dossier/write-kinds', kinds],
    ...[...edges].map(([kind, rows]) => [`dossier/write-edges:${kind}`, rows] as const),
  ]);
}

function kindRow({ id, kind }: EntryValues['actor']): object {
  return { id, label: kind.charAt(0) + kind.slice(1).toLowerCase() };
}

function statementRow(value: StatementEntry): Props & { readonly props: Props } {
  const edges = toEdges('statement', value);
  const list = (kind: string) => edges.filter((edge) => edge.kind === kind).map(({ to, props }) => ({ to, props }));
  answers.push(...edges.filter(({ kind }) => kind === 'RESPONDS_TO'));
  return {
    props: toProps('statement', value),
    dossier: 'benchmark',
    named: value.toward?.map(({ actor }) => actor) ?? [],
    toward: list('TOWARD'),
    told: list('TOLD'),
    sources: list('SOURCED_FROM'),
  };
}

async function run(work: readonly (readonly [string, readonly object[]])[]): Promise<void> {
  const session = driver.session({ database });
  const at = neo4j.types.DateTime.fromStandardDate(new Date());
  await session.executeWrite(async (transaction) => {
    for (const [name, rows] of work) if (rows.length > 0) await transaction.run(queries.get(name) ?? '', { rows, at });
  });
  await session.close();
}

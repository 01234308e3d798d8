// How fast is `hearsay import` beside a bare script that sends the same nodes and edges by UNWIND over Bolt? Both on
// the same generated file, in turn, each as a process of its own on a database that was emptied before.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { openGraph } from '../src/graph/graph.ts';
import { startEmbedded } from '../src/neo4j/embedded/embedded.ts';
import { programsFolder } from '../src/neo4j/embedded/programs.ts';

const root = join(import.meta.dirname, '..');
const short = process.argv.includes('--short');
const STATEMENTS = short ? 5000 : 50_000;
const ROUNDS = short ? 2 : 4;

/** What one load took. */
interface Load {
  readonly rows: number;
  readonly seconds: number;
  /** Most memory that its process held, in MB. */
  readonly memory: number;
}

const folder = await mkdtemp(join(tmpdir(), 'hearsay-bench-'));
const corpus = join(folder, 'corpus.jsonl');
const place = await startEmbedded({
  programs: programsFolder(join(root, '.hearsay')),
  home: join(folder, 'neo4j'),
  boltPort: 0,
  httpPort: 0,
  report: console.log,
});
try {
  await run('src/cli/hearsay.ts', 'generate', '--statements', String(STATEMENTS), '--seed', '1', '--out', corpus);
  const graph = openGraph(place, { HEARSAY_QUERY_TIMEOUT: 600 });
  await graph.prepare();
  await graph.close();
  const peers = { bare: 'bench/support/bare-load.ts', hearsay: 'bench/support/hearsay-load.ts' };
  const rates = { bare: [] as number[], hearsay: [] as number[] };
  const memory = { bare: 0, hearsay: 0 };
  // One more round, before those that count, warms the database up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const name of round % 2 === 0 ? (['bare', 'hearsay'] as const) : (['hearsay', 'bare'] as const)) {
      await emptied();
      const load = JSON.parse(await run(peers[name], corpus, JSON.stringify(place))) as Load;
      const rate = load.rows / load.seconds;
      console.log(`round ${round}, ${name}: ${load.rows} rows, ${Math.round(rate)} rows/s, ${load.memory} MB`);
      if (round > 0) rates[name].push(rate);
      memory[name] = Math.max(memory[name], load.memory);
    }
  }
  console.log(`\n${table(rates, memory)}\n`);
} finally {
  await place.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

function table(rates: Record<'bare' | 'hearsay', number[]>, memory: Record<'bare' | 'hearsay', number>): string {
  const ratios = rates.hearsay.map((rate, round) => rate / (rates.bare[round] ?? Number.NaN)).sort((a, b) => a - b);
  const spread = `${median(ratios).toFixed(2)} (${ratios[0]?.toFixed(2)}–${ratios.at(-1)?.toFixed(2)})`;
  return [
    `| ${STATEMENTS} statements | rows/s, median | ratio (rounds) | memory, MB |`,
    '| --- | --- | --- | --- |',
    `| bare UNWIND over Bolt | ${Math.round(median(rates.bare))} | 1.00 | ${memory.bare} |`,
    `| hearsay import | ${Math.round(median(rates.hearsay))} | ${spread} | ${memory.hearsay} |`,
  ].join('\n');
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** What a program of this project prints. */
async function run(script: string, ...args: string[]): Promise<string> {
  const child = spawn(process.execPath, [join(root, script), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
  return text;
}

async function emptied(): Promise<void> {
  const { uri, user, password, database } = place;
  const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(user, password));
  const session = driver.session({ database });
  await session.run('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS');
  await session.run('MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 20000 ROWS');
  await session.close();
  await driver.close();
}

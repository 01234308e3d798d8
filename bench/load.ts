// Times `hearsay import` compared with a bare script that writes the same nodes and edges by UNWIND over Bolt. Both load
// the same generated file in turn, each in a separate process into an empty database.
// npm run bench:load [-- --short | --save]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { openGraph } from '../src/graph/graph.ts';
import { startEmbedded } from '../src/neo4j/embedded/embedded.ts';
import { programsFolder } from '../src/neo4j/embedded/programs.ts';
import { migrate } from '../src/record/migrate.ts';
import { save } from './support/publish.ts';
import { conditions } from './support/results.ts';
import { importsTable } from './support/tables.ts';

const root = join(import.meta.dirname, '..');
const short = process.argv.includes('--short');
const STATEMENTS = short ? 5000 : 50_000;
const ROUNDS = short ? 2 : 4;

/** Time and memory of one load. */
interface Load {
  readonly rows: number;
  readonly seconds: number;
  /** Peak memory use of its process, in MB. */
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
  await migrate(graph);
  await graph.close();
  const peers = { bare: 'bench/support/bare-load.ts', hearsay: 'bench/support/hearsay-load.ts' };
  const rates = { bare: [] as number[], hearsay: [] as number[] };
  const memory = { bare: 0, hearsay: 0 };
  // One extra round, which is not counted, warms up the database.
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
  const measured = (['bare', 'hearsay'] as const).map((name) => ({ name, rates: rates[name], memory: memory[name] }));
  const imports = { ...conditions(), statements: STATEMENTS, measured };
  console.log(`\n${importsTable(imports)}\n`);
  if (process.argv.includes('--save')) await save({ imports });
} finally {
  await place.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** The output of a program of this project. */
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

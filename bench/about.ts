// What did X say about Y, a page of 20 with speaker, claim, targets and sources: over GraphQL, beside the
// same Cypher on the bare driver. One request at a time, interleaved in one run.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../src/neo4j/embedded/embedded.ts';
import { programsFolder } from '../src/neo4j/embedded/programs.ts';
import { bareDriver } from './support/bare.ts';
import { HUBS, writeCorpus } from './support/corpus.ts';
import { hangUp, post } from './support/http.ts';
import { interleaved, table } from './support/measure.ts';
import { running } from './support/process.ts';

const root = join(import.meta.dirname, '..');
const short = process.argv.includes('--short');
const STATEMENTS = short ? 1000 : 10_000;
const ROUNDS = short ? 2 : 5;
const REQUESTS = short ? 50 : 500;

const args = { filter: { speaker: [HUBS.speaker], about: [HUBS.target] }, first: 20 };
const query = `query ($filter: StatementFilter, $first: Int) {
  statements(filter: $filter, first: $first) {
    nodes {
      id stance quote saidAt { edtf }
      speaker { id name }
      claim { id text }
      toward { actor { id name } attitude }
      citations { locator source { id title publisher { name } } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const folder = await mkdtemp(join(tmpdir(), 'hearsay-bench-'));
const neo4j = await startEmbedded({
  programs: programsFolder(join(root, '.hearsay')),
  home: join(folder, 'neo4j'),
  report: console.log,
});
try {
  writeCorpus(join(folder, 'corpus.json'), STATEMENTS);
  const { uri, user, password, database } = neo4j;
  const address = { uri, user, password, database };
  const environment = {
    PORT: '0',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password ?? '',
    HEARSAY_DOSSIERS: join(folder, 'corpus.json'),
  };
  console.log(`loading ${STATEMENTS} statements`);
  const hearsay = await running(join(root, 'src/cli/hearsay.ts'), ['serve'], environment);
  const bareServer = await running(join(root, 'bench/support/bare-server.ts'), [JSON.stringify({ address, args })], {});
  const bare = await bareDriver(address, args);
  const body = JSON.stringify({ query, variables: args });

  const measured = await interleaved(
    [
      { name: 'bare driver', ask: async () => expect((await bare.run()).length, 21) },
      {
        name: 'bare driver behind node:http',
        ask: async () => expect((JSON.parse(await post(bareServer.url, '{}')) as unknown[]).length, 21),
      },
      { name: 'Hearsay over GraphQL', ask: async () => expect(answered(await post(hearsay.url, body)), 20) },
    ],
    ROUNDS,
    REQUESTS,
  );
  const [against] = measured;
  if (against) console.log(`\n${table(measured, against)}\n`);

  hangUp();
  await bare.driver.close();
  await Promise.all([hearsay.stop(), bareServer.stop()]);
} finally {
  await neo4j.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

function answered(text: string): number {
  const { data, errors } = JSON.parse(text) as { data?: { statements: { nodes: unknown[] } }; errors?: unknown };
  if (!data) throw new Error(JSON.stringify(errors));
  return data.statements.nodes.length;
}

function expect(rows: number, wanted: number): void {
  if (rows !== wanted) throw new Error(`${rows} rows, not ${wanted}`);
}

// Times "what did X say about Y" on one, two and four services on one Neo4j behind a load balancer, in interleaved rounds.
// npm run bench:replicas [-- --statements N --seed S --rounds R --seconds T --save]
import { parseArgs } from 'node:util';
import { HEARSAY } from './questions.ts';
import { checkAnswers, keyOf } from './support/answers.ts';
import { openCorpus } from './support/database.ts';
import { startLoader } from './support/load.ts';
import type { Load } from './support/loader.ts';
import { overGraphql, startHearsay, type Peer } from './support/peer.ts';
import { startProgram } from './support/process.ts';
import { save } from './support/publish.ts';
import { conditions, type Replicas } from './support/results.ts';
import { subjectsOf } from './support/subjects.ts';
import { replicasTable } from './support/tables.ts';

const SERVICES = [1, 2, 4];
const CONNECTIONS = 32;

const { values } = parseArgs({
  options: {
    statements: { type: 'string', default: '200000' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    save: { type: 'boolean', default: false },
  },
});
const corpus = { statements: Number(values.statements), seed: Number(values.seed) };
const pace = { rounds: Number(values.rounds), seconds: Number(values.seconds) };

const replicas = await measure();
console.log(`\n${replicasTable(replicas)}\n`);
if (values.save) await save({ replicas });

async function measure(): Promise<Replicas> {
  await using running = new AsyncDisposableStack();
  const neo4j = await openCorpus(corpus, running, console.log);
  const requests = overGraphql(HEARSAY, await subjectsOf(neo4j));
  const ports: string[] = [];
  for (let count = 0; count < Math.max(...SERVICES); count += 1)
    ports.push(new URL((await startHearsay(neo4j, running)).url).port);
  const peers: (Peer & { services: number; busy: Load[] })[] = [];
  for (const services of SERVICES) {
    const server = await startProgram(running, 'bench/balancer.ts', ports.slice(0, services));
    peers.push({ name: 'hearsay', server, requests, services, busy: [] });
  }
  const loader = startLoader(running);
  const right = (await checkAnswers(peers, ['about'])).get(keyOf('about', { name: 'hearsay' }));
  if (!right) throw new Error('no answer was checked');
  const load = ({ server }: Peer) =>
    loader.send({ url: server.url, requests: requests.about, connections: CONNECTIONS, seconds: pace.seconds, right });
  console.log('warming up');
  for (const peer of [...peers.toReversed(), ...peers.toReversed()]) await load(peer);
  for (let round = 0; round < pace.rounds; round += 1) {
    console.log(`round ${round + 1} of ${pace.rounds}`);
    for (const peer of round % 2 === 0 ? peers : peers.toReversed()) peer.busy.push(await load(peer));
  }
  const measured = peers.map(({ services, busy }) => ({ services, busy }));
  return { ...conditions(), ...corpus, ...pace, connections: CONNECTIONS, measured };
}

// Times three interactive queries on Hearsay and on its peers on one database, in interleaved rounds.
// Then the analyses. npm run bench [-- --short | --statements N --seed S --rounds R --seconds T --save | --sizes N,N,N]
import { parseArgs } from 'node:util';
import { measureAnalyses } from './support/analyses.ts';
import { checkAnswers } from './support/answers.ts';
import type { Address } from './support/address.ts';
import { openCorpus } from './support/database.ts';
import { startLoader } from './support/load.ts';
import { watchMemory } from './support/memory.ts';
import { startPeers } from './support/peer.ts';
import { save } from './support/publish.ts';
import { conditions, type Analyses, type Reads } from './support/results.ts';
import { interleaved } from './support/rounds.ts';
import { measureSizes } from './support/sizes.ts';
import { subjectsOf } from './support/subjects.ts';
import { analysesTable, readsTable, sizesTable } from './support/tables.ts';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    statements: { type: 'string' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    sizes: { type: 'string' },
    save: { type: 'boolean', default: false },
  },
});
const { short } = values;
const corpus = { statements: Number(values.statements ?? (short ? 2000 : 200_000)), seed: Number(values.seed) };
const pace = { rounds: Number(values.rounds ?? (short ? 1 : 5)), seconds: Number(values.seconds ?? (short ? 1 : 5)) };

if (values.sizes === undefined) {
  await using running = new AsyncDisposableStack();
  const neo4j = await openCorpus(corpus, running, say);
  const reads = await measureReads(neo4j);
  console.log(`\n${readsTable(reads)}\n`);
  const analyses: Analyses = await measureAnalyses(corpus, neo4j, pace.rounds, say);
  console.log(`\n${analysesTable(analyses)}\n`);
  if (values.save) await save({ reads, analyses });
} else {
  const sizes = await measureSizes(values.sizes.split(',').map(Number), corpus.seed, pace, say);
  console.log(`\n${sizesTable(sizes)}\n`);
  if (values.save) await save({ sizes });
}

async function measureReads(neo4j: Address): Promise<Reads> {
  await using running = new AsyncDisposableStack();
  const peers = await startPeers(neo4j, await subjectsOf(neo4j), running, say);
  const right = await checkAnswers(peers);
  const loader = startLoader(running);
  const memory = watchMemory(peers[0].server, running);
  const measured = await interleaved(peers, right, loader, pace, say);
  return { ...conditions(), ...corpus, ...pace, measured, memory: memory() };
}

function say(line: string): void {
  console.log(line);
}

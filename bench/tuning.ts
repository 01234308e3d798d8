// What each tuning of src/runtime/ earns: the three questions asked of a service with all of them and of one without it,
// in interleaved rounds. npm run bench:tuning [-- --short | --statements N --seed S --rounds R --seconds T --only name,name]
import { parseArgs } from 'node:util';
import { TUNINGS, type Tuning } from '../src/common/tuning.ts';
import { openCorpus } from './support/database.ts';
import { startLoader } from './support/load.ts';
import { subjectsOf } from './support/subjects.ts';
import { measureTuning, tuningTable } from './support/tuning.ts';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    statements: { type: 'string' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    only: { type: 'string' },
  },
});
const { short } = values;
const corpus = { statements: Number(values.statements ?? (short ? 2000 : 200_000)), seed: Number(values.seed) };
const pace = { rounds: Number(values.rounds ?? (short ? 1 : 5)), seconds: Number(values.seconds ?? (short ? 1 : 5)) };

/** An import alone is tuned by it: npm run bench:load, with HEARSAY_TUNING=-semi-space and without. */
const ELSEWHERE: readonly Tuning[] = ['semi-space'];

const wanted = values.only?.split(',');
const tunings = TUNINGS.filter((name) => wanted?.includes(name) ?? !ELSEWHERE.includes(name));

await using running = new AsyncDisposableStack();
const neo4j = await openCorpus(corpus, running, say);
const subjects = await subjectsOf(neo4j);
const loader = startLoader(running);
for (const tuning of tunings) {
  say(`measuring ${tuning}`);
  const measured = await measureTuning(tuning, { neo4j, subjects, loader, pace });
  console.log(`\n${tuningTable(tuning, measured)}\n`);
}

function say(line: string): void {
  console.log(line);
}

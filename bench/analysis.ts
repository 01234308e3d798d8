// Times the analyses on a record of 200,000 statements, compared with the same question as one naive Cypher MATCH over all
// pairs. npm run bench:analysis [-- --statements N --seed S --rounds R --save]
import { parseArgs } from 'node:util';
import { measureAnalyses } from './support/analyses.ts';
import { openCorpus } from './support/database.ts';
import { save } from './support/publish.ts';
import { analysesTable } from './support/tables.ts';

const { values } = parseArgs({
  options: {
    statements: { type: 'string', default: '200000' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '5' },
    save: { type: 'boolean', default: false },
  },
});

await using running = new AsyncDisposableStack();
const corpus = { statements: Number(values.statements), seed: Number(values.seed) };
const place = await openCorpus(corpus, running, say);
const analyses = await measureAnalyses(corpus, place, Number(values.rounds), say);
console.log(`\n${analysesTable(analyses)}\n`);
if (values.save) await save({ analyses });

function say(line: string): void {
  console.log(line);
}

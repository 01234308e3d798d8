import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { plot } from '../plot.ts';
import { ROOT } from './database.ts';
import { readResults, RESULTS, type Results } from './results.ts';
import { analysesTable, importsTable, offlineTable, readsTable, replicasTable, sizesTable } from './tables.ts';

const README = join(ROOT, 'README.md');
const PLACE = /(?<=<!-- bench -->\n).*(?=<!-- end of bench -->)/s;
const PLACE_OF_ANALYSES = /(?<=<!-- bench of analyses -->\n).*(?=<!-- end of bench of analyses -->)/s;

/** Saves the results and updates the tables and the plot made from them. */
export async function save(measured: Results): Promise<void> {
  const results = { ...readResults(), ...measured };
  writeFileSync(RESULTS, await format(JSON.stringify(results), { parser: 'json', printWidth: 120 }));
  const { reads, sizes, replicas, analyses, imports, offline } = results;
  if (reads) writeFileSync(join(ROOT, 'docs/bench.svg'), plot(reads));
  const parts = [
    reads && `![Requests a second, Hearsay's beside those of its peers](docs/bench.svg)\n\n${readsTable(reads)}`,
    sizes &&
      `\`npm run bench -- --sizes ${sizes.measured.map(({ statements }) => statements).join(',')}\`:\n\n${sizesTable(sizes)}`,
    replicas && `\`npm run bench:replicas\`:\n\n${replicasTable(replicas)}`,
    imports && `\`npm run bench:load\`:\n\n${importsTable(imports)}`,
    offline && `\`npm run bench:offline\`:\n\n${offlineTable(offline)}`,
  ];
  const text = `\n${parts.filter((part) => part !== undefined).join('\n\n')}\n\n`;
  const readme = readFileSync(README, 'utf8').replace(PLACE, () => text);
  const table = analyses && `\n${analysesTable(analyses)}\n\n`;
  writeFileSync(README, table ? readme.replace(PLACE_OF_ANALYSES, () => table) : readme);
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { plot } from '../plot.ts';
import { ROOT } from './database.ts';
import { readResults, RESULTS, type Results } from './results.ts';
import { analysesTable, importsTable, offlineTable, readsTable, replicasTable, sizesTable } from './tables.ts';

const DOCUMENT = join(ROOT, 'docs/benchmarks.md');

/** Saves the results and updates the tables and the plot made from them. */
export async function save(measured: Results): Promise<void> {
  const results = { ...readResults(), ...measured };
  writeFileSync(RESULTS, await format(JSON.stringify(results), { parser: 'json', printWidth: 120 }));
  if (results.reads) writeFileSync(join(ROOT, 'docs/bench.svg'), plot(results.reads));
  const document = Object.entries(sections(results)).reduce(replaceSection, readFileSync(DOCUMENT, 'utf8'));
  writeFileSync(DOCUMENT, document);
}

/** What stands between the marks of the document, by their names. */
function sections({ reads, sizes, replicas, analyses, imports, offline }: Results): Record<string, string> {
  const lengths = sizes?.measured.map(({ statements }) => statements).join(',');
  return {
    bench: joined([
      reads && `![Requests per second of Hearsay and the other servers](bench.svg)\n\n${readsTable(reads)}`,
      sizes && `\`npm run bench -- --sizes ${lengths}\`:\n\n${sizesTable(sizes)}`,
      replicas && `\`npm run bench:replicas\`:\n\n${replicasTable(replicas)}`,
    ]),
    'bench of imports': joined([
      imports && `\`npm run bench:load\`:\n\n${importsTable(imports)}`,
      offline && `\`npm run bench:offline\`:\n\n${offlineTable(offline)}`,
    ]),
    'bench of analyses': joined([analyses && analysesTable(analyses)]),
  };
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('\n\n');
}

function replaceSection(document: string, [name, text]: [string, string]): string {
  const place = new RegExp(`(?<=<!-- ${name} -->\n).*(?=<!-- end of ${name} -->)`, 's');
  return text === '' ? document : document.replace(place, () => `\n${text}\n\n`);
}

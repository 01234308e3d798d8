// Times `hearsay import --offline` of a corpus into an empty embedded database: each phase, and the share of Neo4j's own
// importer. npm run bench:offline [-- --statements N --save]
import { mkdtemp, rm, stat, symlink, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/common/config.ts';
import { corpusText } from '../src/synthetic/corpus.ts';
import { importOffline } from '../src/imports/offline/import.ts';
import { programsFolder } from '../src/neo4j/embedded/programs.ts';
import { save } from './support/publish.ts';
import { conditions } from './support/results.ts';
import { offlineTable } from './support/tables.ts';

const { values } = parseArgs({
  options: { statements: { type: 'string', default: '1000000' }, save: { type: 'boolean', default: false } },
});
const statements = Number(values.statements);
const folder = await mkdtemp(join(tmpdir(), 'hearsay-bench-'));
try {
  const file = join(folder, 'corpus.jsonl');
  const begun = performance.now();
  await pipeline(Readable.from(corpusText({ statements, seed: 1 })), createWriteStream(file));
  console.log(
    `${statements} statements made in ${seconds((performance.now() - begun) / 1000)}, ${megabytes((await stat(file)).size)}`,
  );

  const data = join(folder, 'data');
  await mkdir(data);
  await symlink(programsFolder(join(import.meta.dirname, '../.hearsay')), programsFolder(data));
  const config = readConfig({ HEARSAY_DATA: data, NEO4J_BOLT_PORT: '0', NEO4J_HTTP_PORT: '0' });
  const report = await importOffline(config, [file], { report: console.log });

  const memory = Math.round((process.resourceUsage().maxRSS * 1024) / 1e6);
  const { rows, phases, seconds: all } = report;
  const offline = { ...conditions(), statements, rows, phases, seconds: all, memory };
  console.log(`\n${offlineTable(offline)}\n`);
  if (values.save) await save({ offline });
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
